import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import { RolesArgs } from "../args/roles.args.ts";
import type { Context } from "../context.ts";
import { DatePrecision, datePrecisionOf } from "../date-precision.ts";
import { Attendees, CitedBodies, CitedDocuments, CitedPersons } from "../lists.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Meeting } from "../types/meeting.type.ts";
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

  @FieldResolver(() => [MeetingSite], {
    description: "Who attended from which site, the fullest site first; for meetings joined by line.",
  })
  sites(@Root() { id }: Meeting, @Args(() => BeliefArgs) belief: BeliefArgs, @Ctx() { batch }: Context) {
    return batch.rows("meeting-sites", id, belief.params());
  }
}
