import { Resolver } from "type-graphql";
import { inRoles, withStatuses } from "../filters.ts";
import { AttendedMeetings, CitedMeetings, HeldPositions, MentioningArticles } from "../lists.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Person } from "../types/person.type.ts";

@Resolver(() => Person)
export class PersonResolver {
  @Relation(
    HeldPositions,
    "positions-held",
    "What the person is said to hold or have held, last cited first.",
    [withStatuses],
  )
  declare positions: RelationField;

  @Relation(CitedMeetings, "meetings-chaired", "The meetings that the person chaired, newest first.")
  declare chaired: RelationField;

  @Relation(AttendedMeetings, "meetings-attended", "The meetings that the person attended, newest first.", [
    inRoles,
  ])
  declare attended: RelationField;

  @Relation(MentioningArticles, "articles-mentioning", "The articles that mention the person, newest first.")
  declare mentionedIn: RelationField;
}
