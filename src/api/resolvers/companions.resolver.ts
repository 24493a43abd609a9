import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { companionShifts } from "../../analysis/meetings/companion-shifts.ts";
import {
  attendeesUnder,
  type Companion,
  chairsOver,
  coAttendees,
} from "../../analysis/meetings/companions.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { MinMeetingsArgs } from "../args/min-meetings.args.ts";
import { PageArgs } from "../args/page.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { CompanionShifts, Companions } from "../lists.ts";
import { rankedConnection } from "../ranked-connection.ts";
import { attendancesAround } from "../rows/attendances.ts";
import { Person } from "../types/person.type.ts";

@Resolver(() => Person)
export class CompanionsResolver {
  @FieldResolver(() => Companions, {
    description:
      "Who was at meetings together with the person, the closest first by `weight`. Meetings only planned do not count.",
  })
  coAttendees(
    @Root() { id }: Person,
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => MinMeetingsArgs) { minMeetings }: MinMeetingsArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() context: Context,
  ) {
    return companionsOf(coAttendees, { id, page, window, minMeetings, belief, context });
  }

  @FieldResolver(() => Companions, {
    description: "Who was at meetings that the person chaired, the closest first by `weight`.",
  })
  peopleChaired(
    @Root() { id }: Person,
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => MinMeetingsArgs) { minMeetings }: MinMeetingsArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() context: Context,
  ) {
    return companionsOf(attendeesUnder, { id, page, window, minMeetings, belief, context });
  }

  @FieldResolver(() => Companions, {
    description:
      "Who chaired meetings that the person was at, the closest first by `weight`; sharing the chair included.",
  })
  chairedBy(
    @Root() { id }: Person,
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => WindowArgs) window: WindowArgs,
    @Args(() => MinMeetingsArgs) { minMeetings }: MinMeetingsArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() context: Context,
  ) {
    return companionsOf(chairsOver, { id, page, window, minMeetings, belief, context });
  }

  @FieldResolver(() => CompanionShifts, {
    description:
      "Whose share of the person's meetings changed between two windows, the greatest change first: shares, since windows differ in length and in how much is reported.",
  })
  async companionShifts(
    @Root() { id }: Person,
    @Arg("earlier", () => WindowArgs, { description: "The first window." }) earlier: WindowArgs,
    @Arg("later", () => WindowArgs, { description: "The second window." }) later: WindowArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => BeliefArgs) belief: BeliefArgs,
    @Ctx() { batch }: Context,
  ) {
    const attendances = await attendancesAround(batch, id, belief.params());
    const [was, is] = [earlier, later].map((w) => coAttendees(id, attendances, w.days()).companions);
    return rankedConnection(batch, companionShifts(was!, is!), (shift) => shift.personId, page.params());
  }
}

interface Asked {
  readonly id: string;
  readonly page: PageArgs;
  readonly window: WindowArgs;
  readonly minMeetings: number;
  readonly belief: BeliefArgs;
  readonly context: Context;
}

async function companionsOf(find: typeof coAttendees, asked: Asked) {
  const { id, page, window, minMeetings, belief, context } = asked;
  const params = page.params();
  const attendances = await attendancesAround(context.batch, id, belief.params());
  const { companions, coverage } = find(id, attendances, window.days());
  const enough = companions.filter(({ count }) => count >= minMeetings);
  const connection = await rankedConnection(context.batch, enough, (c: Companion) => c.personId, params);
  return { ...connection, coverage };
}
