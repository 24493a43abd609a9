import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { MeetingReportRow } from "../../graph/read-rows.ts";
import { BeliefArgs } from "../args/belief.args.ts";
import { RolesArgs } from "../args/roles.args.ts";
import type { Context } from "../context.ts";
import { DatePrecision, datePrecisionOf } from "../date-precision.ts";
import { Attendees, CitedBodies, CitedDocuments, CitedPersons } from "../lists.ts";
import { disputedDetails, MeetingDetail } from "../meeting-detail.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Meeting } from "../types/meeting.type.ts";
import { MeetingReport } from "../types/meeting-report.type.ts";
import { MeetingSite } from "../types/meeting-site.type.ts";

@Resolver(() => Meeting)
export class MeetingResolver {
  @Relation(CitedPersons, "meeting-chairs", "Who chaired it, by name.", [BeliefArgs])
  declare chairs: RelationField;

  @Relation(Attendees, "meeting-attendees", "Who attended it, in the order of mention.", [
    RolesArgs,
    BeliefArgs,
  ])
  declare attendees: RelationField;

  @Relation(CitedBodies, "meeting-organisers", "The bodies that organised it, by name.", [BeliefArgs])
  declare organisers: RelationField;

  @Relation(CitedDocuments, "meeting-documents", "The documents that it took up, by name.", [BeliefArgs])
  declare documents: RelationField;

  @FieldResolver(() => DatePrecision, { description: "How much of its date the articles say." })
  datePrecision(@Root() { date }: Meeting): DatePrecision {
    return datePrecisionOf(date);
  }

  @FieldResolver(() => [MeetingReport], {
    description: "What each article says of it by itself, oldest article first.",
  })
  async reports(@Root() { id }: Meeting, @Ctx() { batch }: Context): Promise<MeetingReportRow[]> {
    return (await batch.rows("meeting-reports", id, {})).map(({ report }) => report);
  }

  @FieldResolver(() => [MeetingDetail], {
    description: "On what its reports differ, of those that say anything; `reports` tells what each says.",
  })
  async disputed(@Root() meeting: Meeting, @Ctx() context: Context): Promise<MeetingDetail[]> {
    return disputedDetails(await this.reports(meeting, context));
  }

  @FieldResolver(() => [MeetingSite], {
    description: "Who attended from which site, the fullest site first; for meetings joined by line.",
  })
  sites(@Root() { id }: Meeting, @Args(() => BeliefArgs) belief: BeliefArgs, @Ctx() { batch }: Context) {
    return batch.rows("meeting-sites", id, belief.params());
  }
}
