import type { FieldNode, GraphQLFieldResolver, GraphQLSchema } from "graphql";
import { isObjectType } from "graphql";
import { Args, type ClassType, Extensions, FieldResolver, Root } from "type-graphql";
import type { ListName } from "../graph/lists/list-query.ts";
import { PageArgs } from "./args/page.args.ts";
import type { StatementArgsClass } from "./args/statement-args.ts";
import type { Context } from "./context.ts";
import { type RelationSource, sourceOf } from "./look-ahead/field-source.ts";
import { planList } from "./look-ahead/plan-list.ts";
import { fetchedWith } from "./look-ahead/planned-connection.ts";

/** A field of a resolver class whose value is made by `@Relation`. */
export type RelationField = (...args: never[]) => unknown;

/**
 * Declares a field that is a list of `cypher/lists`. It is fetched with its parents where they are fetched by a plan, and
 * else by one statement for all parents of the request.
 * @param narrowing arguments besides those of the page
 */
export function Relation(
  connection: ClassType,
  list: ListName,
  description: string,
  narrowing: readonly StatementArgsClass[] = [],
) {
  return (prototype: object, field: string): void => {
    const resolve = () => {
      throw new Error("`resolveRelations` answers for relations.");
    };
    const source: RelationSource = { list, narrowing };
    Object.defineProperty(prototype, field, { value: resolve });
    Root()(prototype, field, 0);
    [PageArgs, ...narrowing].forEach((type, i) => {
      Args(() => type)(prototype, field, 1 + i);
    });
    Extensions({ relation: source })(prototype, field, { value: resolve });
    FieldResolver(() => connection, { description })(prototype, field, { value: resolve });
  };
}

/** Gives relations their resolver: a plain one, since it is called once for each node of an answer. */
export function resolveRelations(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (sourceOf(field).relation) field.resolve = resolve;
  }
}

const resolve: GraphQLFieldResolver<{ id: string }, Context> = (parent, _, { lists }, info) => {
  const fields = info.fieldNodes as [FieldNode, ...FieldNode[]];
  return (
    fetchedWith(parent, fields[0]) ??
    lists.load(fields[0], parent.id, () => planList(info.parentType, fields, info))
  );
};
