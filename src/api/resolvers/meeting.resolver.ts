import { Resolver } from "type-graphql";
import { inRoles } from "../filters.ts";
import { Attendees, CitedBodies, CitedDocuments, CitedPersons, MentioningArticles } from "../lists.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Meeting } from "../types/meeting.type.ts";

@Resolver(() => Meeting)
export class MeetingResolver {
  @Relation(CitedPersons, "meeting-chairs", "Who chaired it, by name.")
  declare chairs: RelationField;

  @Relation(Attendees, "meeting-attendees", "Who attended it, in the order of mention.", [inRoles])
  declare attendees: RelationField;

  @Relation(CitedBodies, "meeting-organisers", "The bodies that organised it, by name.")
  declare organisers: RelationField;

  @Relation(CitedDocuments, "meeting-documents", "The documents that it took up, by name.")
  declare documents: RelationField;

  @Relation(MentioningArticles, "articles-mentioning", "The articles that report it, newest first.")
  declare mentionedIn: RelationField;
}
