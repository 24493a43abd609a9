import { type GraphQLResolveInfo, getNamedType, isObjectType } from "graphql";
import { selectedFields } from "./look-ahead/selected-fields.ts";

/** Whether the selection wants `totalCount`, so that nothing is counted in vain. */
export function asksForTotal(info: GraphQLResolveInfo): boolean {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return false;
  const selected = selectedFields(type, info.fieldNodes, info);
  return [...selected.values()].some(([field]) => field!.name.value === "totalCount");
}
