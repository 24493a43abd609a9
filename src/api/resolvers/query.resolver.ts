import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { BeliefArgs } from "../args/belief.args.ts";
import {
  ArticleFilterArgs,
  BodyFilterArgs,
  DocumentFilterArgs,
  MeetingFilterArgs,
  PersonFilterArgs,
  PositionFilterArgs,
} from "../args/filter.args.ts";
import {
  ArticleSortArgs,
  BodySortArgs,
  DocumentSortArgs,
  MeetingSortArgs,
  PersonSortArgs,
  PositionSortArgs,
} from "../args/sort.args.ts";
import { TogetherArgs } from "../args/together.args.ts";
import { WindowArgs } from "../args/window.args.ts";
import type { Context } from "../context.ts";
import { badUserInput } from "../error-codes.ts";
import { fromGlobalId } from "../given-id.ts";
import { Articles, Bodies, Documents, Meetings, MeetingsTogether, Persons, Positions } from "../lists.ts";
import { lookUp } from "../look-up.ts";
import { Many, One, type RootField } from "../root-fields.ts";
import { Article } from "../types/article.type.ts";
import { Body } from "../types/body.type.ts";
import { Document } from "../types/document.type.ts";
import { Meeting } from "../types/meeting.type.ts";
import { Node } from "../types/node.type.ts";
import { Person } from "../types/person.type.ts";
import { Position } from "../types/position.type.ts";
import { Statement } from "../types/statement.type.ts";

const MAX_NODES = 100;

@Resolver()
export class QueryResolver {
  @Query(() => Node, { nullable: true, description: "Any node by its global id; null when there is none." })
  node(
    @Arg("id", () => ID, { description: "The global id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return lookUp(context, fromGlobalId(id), info);
  }

  @Query(() => [Node], {
    nullable: "items",
    description: `Nodes by their global ids, in that order; ${MAX_NODES} at most.`,
  })
  nodes(
    @Arg("ids", () => [ID], { description: "The global ids." }) ids: string[],
    @Ctx() context: Context,
  ): Promise<unknown[]> {
    if (ids.length > MAX_NODES)
      throw badUserInput(`${ids.length} ids are too many; ask for at most ${MAX_NODES} at once.`);
    return Promise.all(ids.map((id) => lookUp(context, fromGlobalId(id))));
  }

  @One("Person", () => Person, "A person; an id that the person once had also leads here.")
  declare person: RootField;

  @One("Position", () => Position, "A position.")
  declare position: RootField;

  @One("Body", () => Body, "A body.")
  declare body: RootField;

  @One("Meeting", () => Meeting, "A meeting; an id that it once had also leads here.")
  declare meeting: RootField;

  @One("Document", () => Document, "A document.")
  declare document: RootField;

  @One("Article", () => Article, "An article.")
  declare article: RootField;

  @One("Statement", () => Statement, "A statement.")
  declare statement: RootField;

  @Many(Persons, {
    all: "all-persons",
    index: "person_search",
    description: "Persons, by name.",
    args: [PersonSortArgs, PersonFilterArgs, BeliefArgs],
  })
  declare persons: RootField;

  @Many(Positions, {
    all: "all-positions",
    index: "position_search",
    description: "Positions, by title.",
    args: [PositionSortArgs, PositionFilterArgs, BeliefArgs],
  })
  declare positions: RootField;

  @Many(Bodies, {
    all: "all-bodies",
    index: "body_search",
    description: "Bodies, by name.",
    args: [BodySortArgs, BodyFilterArgs, BeliefArgs],
  })
  declare bodies: RootField;

  @Many(Meetings, {
    all: "all-meetings",
    index: "meeting_search",
    description: "Meetings, newest first.",
    args: [WindowArgs, MeetingSortArgs, MeetingFilterArgs, BeliefArgs],
  })
  declare meetings: RootField;

  @Many(MeetingsTogether, {
    all: "meetings-together",
    description: "Meetings at which all of some persons were, and none of others is reported; newest first.",
    args: [TogetherArgs, WindowArgs, BeliefArgs],
  })
  declare meetingsTogether: RootField;

  @Many(Documents, {
    all: "all-documents",
    index: "document_search",
    description: "Documents, by name.",
    args: [DocumentSortArgs, DocumentFilterArgs, BeliefArgs],
  })
  declare documents: RootField;

  @Many(Articles, {
    all: "all-articles",
    index: "article_search",
    description: "Articles, newest first.",
    args: [WindowArgs, ArticleSortArgs, ArticleFilterArgs],
  })
  declare articles: RootField;
}
