import { Resolver } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import { CitedBodies, CitedMeetings, MentioningArticles } from "../lists.ts";
import { Relation, type RelationField } from "../relation.ts";
import { Document } from "../types/document.type.ts";

@Resolver(() => Document)
export class DocumentResolver {
  @Relation(CitedBodies, "document-issuers", "The bodies that issued it, by name.", [BeliefArgs])
  declare issuers: RelationField;

  @Relation(CitedMeetings, "document-meetings", "The meetings that took it up, newest first.", [
    WindowArgs,
    BeliefArgs,
  ])
  declare discussedAt: RelationField;

  @Relation(MentioningArticles, "articles-mentioning", "The articles that mention it, newest first.", [
    BeliefArgs,
  ])
  declare mentionedIn: RelationField;
}
