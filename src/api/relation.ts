import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, type ClassType, Ctx, FieldResolver, Info, Root } from "type-graphql";
import { asksForTotal } from "./asks-for-total.ts";
import type { ConnectionStatement } from "./connection-loader.ts";
import type { Context } from "./context.ts";
import { PageArgs, pageParams } from "./page.ts";

export interface RelationFilter {
  /** Of the argument, and of the statement's parameter. */
  readonly name: string;
  readonly type: () => object;
  readonly description: string;
}

/** A field of a resolver class whose value is made by `@Relation`. */
export type RelationField = (...args: never[]) => unknown;

/**
 * Declares a field that is a connection: one statement fetches the page for all parents of the request.
 * @param filters optional arguments that narrow the list
 */
export function Relation(
  connection: ClassType,
  statement: ConnectionStatement,
  description: string,
  filters: readonly RelationFilter[] = [],
) {
  return (prototype: object, field: string): void => {
    function resolve(
      root: { id: string },
      page: PageArgs,
      context: Context,
      info: GraphQLResolveInfo,
      ...given: unknown[]
    ) {
      const narrowed = Object.fromEntries(filters.map(({ name }, i) => [name, given[i] ?? null]));
      const params = pageParams(page);
      return context.connections.load(statement, root.id, params, asksForTotal(info), narrowed as never);
    }
    Object.defineProperty(prototype, field, { value: resolve });
    Root()(prototype, field, 0);
    Args(() => PageArgs)(prototype, field, 1);
    Ctx()(prototype, field, 2);
    Info()(prototype, field, 3);
    filters.forEach(({ name, type, description: says }, i) => {
      Arg(name, type as never, { nullable: true, description: says })(prototype, field, 4 + i);
    });
    FieldResolver(() => connection, { description })(prototype, field, { value: resolve });
  };
}
