import { Resolver } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import { RolesArgs } from "../args/roles.args.ts";
import { Attendees, CitedBodies, CitedDocuments, CitedPersons, MentioningArticles } from "../lists.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Meeting } from "../types/meeting.type.ts";

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

  @Relation(MentioningArticles, "articles-mentioning", "The articles that report it, newest first.", [
    BeliefArgs,
  ])
  declare mentionedIn: RelationField;
}
