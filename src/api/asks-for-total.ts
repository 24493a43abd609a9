import type { GraphQLResolveInfo } from "graphql";
import { parseResolveInfo, type ResolveTree } from "graphql-parse-resolve-info";

/** Whether the selection wants `totalCount`, so that nothing is counted in vain. */
export function asksForTotal(info: GraphQLResolveInfo): boolean {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  const fields = Object.values(tree?.fieldsByTypeName ?? {}).flatMap((byAlias) => Object.values(byAlias));
  return fields.some((field) => field.name === "totalCount");
}
