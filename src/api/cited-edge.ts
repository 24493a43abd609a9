import type { GraphQLResolveInfo } from "graphql";
import { Args, type ClassType, Ctx, Field, Float, Info, Int, ObjectType } from "type-graphql";
import type { BeliefParams } from "./args/belief.args.ts";
import { PageArgs } from "./args/page.args.ts";
import { asksForTotal } from "./asks-for-total.ts";
import { connectionType, PlainEdge } from "./connection-type.ts";
import type { Context } from "./context.ts";
import { AttendanceRole, TenureEvent, TenureStatus } from "./enums.ts";
import { loadConnection } from "./load-connection.ts";
import { entityNode } from "./look-up.ts";
import { tenuresOfPerson } from "./rows/tenures.ts";
import { Meeting } from "./types/meeting.type.ts";
import { Statement } from "./types/statement.type.ts";
import { Tenure } from "./types/tenure.type.ts";

export const EvidenceConnection = connectionType("Evidence", () => Statement);

/** An edge that articles carry: the projection of the statements that say so. */
@ObjectType()
export abstract class CitedEdge extends PlainEdge {
  @Field(() => Int, { description: "How many articles say so." })
  articles!: number;

  @Field(() => String, {
    nullable: true,
    description: "The day of the first article that says so. Null where no day is known.",
  })
  firstCited!: string | null;

  @Field(() => String, { nullable: true, description: "The day of the last article that says so." })
  lastCited!: string | null;

  @Field(() => Float, { description: "That of the surest statement, from 0 to 1." })
  confidence!: number;

  claim!: string;
  belief!: BeliefParams;

  @Field(() => EvidenceConnection, {
    description: "The statements that say so, with their quotes; newest article first.",
  })
  evidence(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { batch }: Context,
    @Info() info: GraphQLResolveInfo,
  ): unknown {
    return loadConnection(batch, "evidence-of-claims", this.claim, {
      ...page.params(),
      ...this.belief,
      withTotal: asksForTotal(info),
    });
  }
}

@ObjectType()
export abstract class AttendanceEdge extends CitedEdge {
  @Field(() => [AttendanceRole], { description: "All the roles that articles report." })
  roles!: AttendanceRole[];

  @Field(() => [String], { description: "The sites (`điểm cầu`) as worded; empty where none is named." })
  sites!: string[];
}

@ObjectType()
export abstract class TenureEdge extends CitedEdge {
  @Field(() => TenureStatus, { description: "How the articles speak of it, on their dates." })
  status!: TenureStatus;

  @Field(() => [String], { description: "The title in all wordings." })
  titles!: string[];

  @Field(() => [TenureEvent], { description: "What is reported to have begun or ended it." })
  events!: TenureEvent[];

  @Field(() => [Tenure], {
    description: "The person's times in the position, with their beginnings and ends, in order of time.",
  })
  async tenures(@Ctx() { batch }: Context): Promise<unknown[]> {
    const ends = await batch.row("holders-of-claims", this.claim, {});
    if (!ends) return [];
    const tenures = await tenuresOfPerson(batch, ends.personId, this.belief);
    return tenures.filter(({ tenure }) => tenure.positionId === ends.positionId);
  }
}

/** Somebody's words on a document, at a meeting that took it up. */
@ObjectType()
export abstract class SpeakerEdge extends AttendanceEdge {
  @Field(() => Meeting, { description: "The meeting at which the person spoke." })
  async meeting(@Ctx() { batch }: Context): Promise<unknown> {
    return entityNode(batch, this.meetingId);
  }
  meetingId!: string;
}

/** Type-graphql wants concrete classes where it extends; these are never made by hand. */
export const edgeBases = {
  cited: CitedEdge as unknown as ClassType,
  attendance: AttendanceEdge as unknown as ClassType,
  speaker: SpeakerEdge as unknown as ClassType,
  tenure: TenureEdge as unknown as ClassType,
};
