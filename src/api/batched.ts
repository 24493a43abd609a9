import type { GraphQLResolveInfo } from "graphql";
import { Args, type ClassType, Ctx, FieldResolver, Info, Root } from "type-graphql";
import { PageArgs } from "./args/page.args.ts";
import type { StatementArgs, StatementArgsClass } from "./args/statement-args.ts";
import { asksForTotal } from "./asks-for-total.ts";
import type { Context } from "./context.ts";
import { type ConnectionParams, type ConnectionStatement, loadConnection } from "./load-connection.ts";

/**
 * Declares a field that is a connection by a statement of its own, which fetches the page for all parents of the request.
 * @param narrowing arguments besides those of the page
 */
export function Batched(
  connection: ClassType,
  statement: ConnectionStatement,
  description: string,
  narrowing: readonly StatementArgsClass[] = [],
) {
  return (prototype: object, field: string): void => {
    function resolve(
      { id }: { id: string },
      { batch }: Context,
      info: GraphQLResolveInfo,
      ...args: StatementArgs[]
    ) {
      const params = Object.assign({ withTotal: asksForTotal(info) }, ...args.map((each) => each.params()));
      return loadConnection(batch, statement, id, params as ConnectionParams);
    }
    Object.defineProperty(prototype, field, { value: resolve });
    Root()(prototype, field, 0);
    Ctx()(prototype, field, 1);
    Info()(prototype, field, 2);
    [PageArgs, ...narrowing].forEach((type, i) => {
      Args(() => type)(prototype, field, 3 + i);
    });
    FieldResolver(() => connection, { description })(prototype, field, { value: resolve });
  };
}
