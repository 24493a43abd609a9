import {
  type FieldNode,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from "graphql";
import type { EntityQuery, ListQuery } from "../../graph/lists/list-query.ts";
import { type BeliefParams, beliefOf, believesAll } from "../args/belief.args.ts";
import { PageArgs, type PageParams } from "../args/page.args.ts";
import { sourceOf } from "./field-source.ts";
import { RememberedPlans } from "./remember-plans.ts";
import { type Request, selectedFields } from "./selected-fields.ts";

/** A list that a document asks for, with the lists below it. */
export interface PlannedList {
  /** Where the document asks for it. */
  readonly field: FieldNode;
  readonly query: ListQuery;
  /** The list, where only its parents are known. */
  readonly alone: EntityQuery;
  readonly page: PageParams;
  readonly belief: BeliefParams;
  readonly lists: readonly PlannedList[];
}

/** What a document asks of nodes of a type. */
export interface PlannedNode {
  readonly query: EntityQuery;
  readonly lists: readonly PlannedList[];
}

/** So many lists within lists are fetched by one statement; a deeper one begins another. */
const MAX_LEVELS = 5;

const LISTS = new RememberedPlans<PlannedList>((field) => field);
const NODES = new RememberedPlans<PlannedNode>((field) => field.selectionSet);

/** All places of a document that ask for something under one name. */
type Fields = readonly [FieldNode, ...FieldNode[]];

/**
 * Plans the list that is a field of `parent`.
 * @param fields all places that ask for it under one name
 * @throws GraphQLError BAD_USER_INPUT when an argument makes no sense
 */
export function planList(parent: GraphQLObjectType, fields: Fields, request: Request): PlannedList {
  return LISTS.of(parent.name, fields, request, () => makeList(parent, fields, request, MAX_LEVELS));
}

/** Plans what is asked of nodes of a type: the properties to read, and the lists to fetch with them. */
export function planNode(
  type: GraphQLObjectType,
  fields: readonly FieldNode[],
  request: Request,
): PlannedNode {
  return NODES.of(type.name, fields, request, () => makeNode(type, fields, request, MAX_LEVELS));
}

function makeList(parent: GraphQLObjectType, fields: Fields, request: Request, levels: number): PlannedList {
  const [field] = fields;
  const definition = parent.getFields()[field.name.value]!;
  const { list, narrowing } = sourceOf(definition).relation!;
  const args = getArgumentValues(definition, field, request.variableValues);
  const [page, ...narrowed] = [PageArgs, ...narrowing].map((Args) =>
    Object.assign(new Args(), args).params(),
  );
  const params: Record<string, unknown> = Object.assign({}, page, ...narrowed);
  const connection = getNamedType(definition.type) as GraphQLObjectType;
  const selected = [...selectedFields(connection, fields, request).values()];
  const named = (name: string) => selected.filter(([each]) => each!.name.value === name).flat();
  const edges = planEdges(connection, named("edges"), request);
  const node = makeNode(nodeTypeOf(connection), [...named("nodes"), ...edges.node], request, levels - 1);
  const withKeys = edges.withCursor || named("pageInfo").length > 0;
  const belief = beliefOf(params);
  // What fewer statements say of an edge is made anew from its claim.
  const relation =
    edges.relation.length > 0 && !believesAll(belief)
      ? [...new Set(["claim", ...edges.relation])]
      : edges.relation;
  const hasPage = withKeys || [...named("nodes"), ...named("edges")].length > 0;
  const query: ListQuery = {
    list,
    params: hasPage ? params : { ...params, limit: 0 },
    node: withKeys ? [...new Set(["id", ...node.query.node])] : node.query.node,
    relation,
    withKeys,
    withTotal: named("totalCount").length > 0,
    lists: node.query.lists,
  };
  return {
    field,
    query,
    alone: { node: [], lists: [query] },
    page: page as PageParams,
    belief,
    lists: node.lists,
  };
}

function makeNode(
  type: GraphQLObjectType,
  fields: readonly FieldNode[],
  request: Request,
  levels: number,
): PlannedNode {
  const properties = new Set<string>();
  const lists: PlannedList[] = [];
  for (const [field, ...more] of selectedFields(type, fields, request).values()) {
    const name = field!.name.value;
    if (name === "__typename") continue;
    const definition = type.getFields()[name]!;
    const { property, relation } = sourceOf(definition);
    const list = relation && levels > 0 && planned(() => makeList(type, [field!, ...more], request, levels));
    if (list) lists.push(list);
    else if (property) properties.add(property);
    else for (const each of needsOf(type, name, relation !== undefined)) properties.add(each);
  }
  return { query: { node: [...properties], lists: lists.map(({ query }) => query) }, lists };
}

/** The properties of edges that are asked for, and where nodes are. */
function planEdges(connection: GraphQLObjectType, fields: readonly FieldNode[], request: Request) {
  const type = getNamedType(connection.getFields().edges!.type) as GraphQLObjectType;
  const relation = new Set<string>();
  const node: FieldNode[] = [];
  let withCursor = false;
  for (const same of selectedFields(type, fields, request).values()) {
    const name = same[0]!.name.value;
    if (name === "__typename") continue;
    if (name === "node") node.push(...same);
    else if (name === "cursor") withCursor = true;
    // Evidence is found by claim.
    else relation.add(sourceOf(type.getFields()[name]!).property ?? "claim");
  }
  return { relation: [...relation], node, withCursor };
}

/** A list below another; null when its own resolver is to answer: with an error, or by statements that count. */
function planned(plan: () => PlannedList): PlannedList | null {
  try {
    const list = plan();
    return believesAll(list.belief) || list.query.relation.length === 0 ? list : null;
  } catch {
    return null;
  }
}

/** The properties that a field which is worked out may look at. */
function needsOf(type: GraphQLObjectType, name: string, isRelation: boolean): string[] {
  if (isRelation || name === "id") return ["id"];
  const all = Object.values(type.getFields()).flatMap((field) => sourceOf(field).property ?? []);
  return ["id", ...all];
}

function nodeTypeOf(connection: GraphQLObjectType): GraphQLObjectType {
  const type = getNamedType(connection.getFields().nodes!.type);
  if (isObjectType(type)) return type;
  throw new Error(`${connection.name} is a list of an interface, and is not planned`);
}
