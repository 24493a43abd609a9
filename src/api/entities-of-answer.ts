import "reflect-metadata";
import { type DocumentNode, graphql, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { createContext, type Graph } from "./context.ts";
import { fromGlobalId } from "./given-id.ts";
import { ENTITY_TYPES } from "./global-id.ts";
import { buildSchema } from "./schema.ts";

const FOUND = "foundNodeId";

/** Answers a query, and tells the ids of the entities that its answer shows, each once, in the order of the answer. */
export async function entitiesOfAnswer(
  graph: Graph,
  source: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<{ entities: string[]; errors: string[] }> {
  const schema = buildSchema();
  let withIds: string;
  try {
    withIds = print(askForIds(parse(source), new TypeInfo(schema)));
  } catch (error) {
    return { entities: [], errors: [(error as Error).message] };
  }
  const contextValue = createContext(graph);
  const { data, errors = [] } = await graphql({ schema, source: withIds, variableValues, contextValue });
  return { entities: [...new Set(idsIn(data))], errors: errors.map(({ message }) => message) };
}

/** Has every node of the answer tell its id, whether the query asks for it or not. */
function askForIds(document: DocumentNode, typeInfo: TypeInfo): DocumentNode {
  const visitor = {
    SelectionSet: (set: { selections: readonly unknown[] }) => {
      const type = typeInfo.getParentType();
      if (!type || !("getFields" in type) || !type.getFields().id) return undefined;
      return { ...set, selections: [...set.selections, ID_FIELD] };
    },
  };
  return visit(document, visitWithTypeInfo(typeInfo, visitor as object));
}

const ID_FIELD = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: FOUND },
  name: { kind: Kind.NAME, value: "id" },
};

function* idsIn(value: unknown): Iterable<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (name !== FOUND) yield* idsIn(inner);
    else {
      const { type, id } = fromGlobalId(inner as string);
      if (ENTITY_TYPES.some((entity) => entity === type)) yield id;
    }
  }
}
