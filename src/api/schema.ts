import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { tellProperties } from "./look-ahead/field-source.ts";
import { resolveRelations } from "./relation.ts";
import { ActivityResolver } from "./resolvers/activity.resolver.ts";
import { ArticleResolver } from "./resolvers/article.resolver.ts";
import { BodyResolver } from "./resolvers/body.resolver.ts";
import { BodyMatrixResolver } from "./resolvers/body-matrix.resolver.ts";
import { BrokersResolver } from "./resolvers/brokers.resolver.ts";
import { CareerResolver } from "./resolvers/career.resolver.ts";
import { ChairRankingResolver } from "./resolvers/chair-ranking.resolver.ts";
import { ChangesResolver } from "./resolvers/changes.resolver.ts";
import { CommunitiesResolver } from "./resolvers/communities.resolver.ts";
import { CommunityResolver } from "./resolvers/community.resolver.ts";
import { CompanionRankingResolver } from "./resolvers/companion-ranking.resolver.ts";
import { CompanionsResolver } from "./resolvers/companions.resolver.ts";
import {
  HolderDifferenceResolver,
  OccupancyDifferenceResolver,
  RankingDifferenceResolver,
} from "./resolvers/difference.resolver.ts";
import { DocumentResolver } from "./resolvers/document.resolver.ts";
import { EntityResolver } from "./resolvers/entity.resolver.ts";
import { MeetingResolver } from "./resolvers/meeting.resolver.ts";
import { MeetingReportResolver } from "./resolvers/meeting-report.resolver.ts";
import { MembersOfMeetingResolver, MembersResolver } from "./resolvers/members.resolver.ts";
import { NetworkEdgeResolver, NetworkNodeResolver, NetworkResolver } from "./resolvers/network.resolver.ts";
import { OccupancyResolver } from "./resolvers/occupancy.resolver.ts";
import { PathsResolver } from "./resolvers/paths.resolver.ts";
import { PersonResolver } from "./resolvers/person.resolver.ts";
import { PositionResolver } from "./resolvers/position.resolver.ts";
import { PresenceResolver } from "./resolvers/presence.resolver.ts";
import { PreviewResolver } from "./resolvers/preview.resolver.ts";
import { PromotionsResolver } from "./resolvers/promotions.resolver.ts";
import { QueryResolver } from "./resolvers/query.resolver.ts";
import {
  RankedPersonResolver,
  RankingChangeResolver,
  ScoreDifferenceResolver,
} from "./resolvers/ranked-person.resolver.ts";
import { ReviewResolver } from "./resolvers/review.resolver.ts";
import { SearchResolver } from "./resolvers/search.resolver.ts";
import { SharedBodyResolver } from "./resolvers/shared-body.resolver.ts";
import { StaffResolver } from "./resolvers/staff.resolver.ts";
import { StatementResolver } from "./resolvers/statement.resolver.ts";
import { TenureResolver } from "./resolvers/tenure.resolver.ts";
import { UnexpectedPairsResolver } from "./resolvers/unexpected-pairs.resolver.ts";

/** The whole API. `schema.graphql` is printed from it. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      BrokersResolver,
      ChairRankingResolver,
      CommunitiesResolver,
      CommunityResolver,
      CompanionRankingResolver,
      HolderDifferenceResolver,
      OccupancyDifferenceResolver,
      RankingDifferenceResolver,
      NetworkEdgeResolver,
      NetworkNodeResolver,
      NetworkResolver,
      PathsResolver,
      PromotionsResolver,
      RankedPersonResolver,
      RankingChangeResolver,
      ScoreDifferenceResolver,
      UnexpectedPairsResolver,

      ActivityResolver,
      ArticleResolver,
      BodyResolver,
      BodyMatrixResolver,
      CareerResolver,
      ChangesResolver,
      CompanionsResolver,
      DocumentResolver,
      EntityResolver,
      MeetingReportResolver,
      MeetingResolver,
      MembersOfMeetingResolver,
      MembersResolver,
      OccupancyResolver,
      PersonResolver,
      PositionResolver,
      PresenceResolver,
      PreviewResolver,
      QueryResolver,
      ReviewResolver,
      SearchResolver,
      SharedBodyResolver,
      StaffResolver,
      StatementResolver,
      TenureResolver,
    ],
    validate: false,
  });
  tellProperties(schema);
  resolveRelations(schema);
  schema.getQueryType()!.description =
    "Reads the graph. Lists are Relay connections; times a field is about are arguments of the field.";
  schema.getMutationType()!.description =
    "What reviewers may do: judge, and load articles. Each needs their token, as `Authorization: Bearer …`.";
  return schema;
}
