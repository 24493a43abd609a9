import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { memberAttendance } from "../../analysis/meetings/member-attendance.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import type { Context } from "../context.ts";
import { keyOf } from "../given-id.ts";
import { entityNode } from "../look-up.ts";
import { attendancesOf } from "../rows/attendances.ts";
import { tenuresInBody } from "../rows/tenures.ts";
import { Meeting } from "../types/meeting.type.ts";
import { MemberReport } from "../types/member-report.type.ts";
import { Person } from "../types/person.type.ts";

const MAX_MEMBERS = 500;

@Resolver(() => Meeting)
export class MembersOfMeetingResolver {
  @FieldResolver(() => [MemberReport], {
    description: `The members of a body at the meeting's date, and what is reported of each; the surest members first, ${MAX_MEMBERS} at most. Without a date every membership is UNKNOWN.`,
  })
  async members(
    @Root() { id, date }: Meeting,
    @Arg("body", () => ID, { description: "The body, by its positions." }) body: string,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const params = { ...belief.params(), descendants: false, level: null };
    const posts = await tenuresInBody(batch, keyOf("Body", body), params);
    const attendances = attendancesOf(await batch.rows("people-of-meetings", id, belief.params()));
    return memberAttendance(posts, attendances, date).slice(0, MAX_MEMBERS);
  }
}

@Resolver(() => MemberReport)
export class MembersResolver {
  @FieldResolver(() => Person, { description: "The member." })
  person(@Root() { personId }: MemberReport, @Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, personId);
  }
}
