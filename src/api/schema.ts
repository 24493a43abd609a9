import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { ArticleResolver } from "./resolvers/article.resolver.ts";
import { BodyResolver } from "./resolvers/body.resolver.ts";
import { DocumentResolver } from "./resolvers/document.resolver.ts";
import { EntityResolver } from "./resolvers/entity.resolver.ts";
import { MeetingResolver } from "./resolvers/meeting.resolver.ts";
import { PersonResolver } from "./resolvers/person.resolver.ts";
import { PositionResolver } from "./resolvers/position.resolver.ts";
import { PresenceResolver } from "./resolvers/presence.resolver.ts";
import { QueryResolver } from "./resolvers/query.resolver.ts";
import { StatementResolver } from "./resolvers/statement.resolver.ts";

/** The whole API. `schema.graphql` is printed from it. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      QueryResolver,
      EntityResolver,
      PresenceResolver,
      PersonResolver,
      PositionResolver,
      BodyResolver,
      MeetingResolver,
      DocumentResolver,
      ArticleResolver,
      StatementResolver,
    ],
    validate: false,
  });
}
