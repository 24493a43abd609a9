import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, type ClassType, Ctx, ID, Info, Query } from "type-graphql";
import { PageArgs } from "./args/page.args.ts";
import type { StatementArgs, StatementArgsClass } from "./args/statement-args.ts";
import { asksForTotal } from "./asks-for-total.ts";
import type { Context } from "./context.ts";
import { badUserInput } from "./error-codes.ts";
import { keyOf, type NodeType } from "./global-id.ts";
import { type ListStatement, listNodes, type SearchIndex, searchNodes } from "./list-nodes.ts";
import { lookUp } from "./look-up.ts";

/** A field of a resolver class whose value is made by `@One` or `@Many`. */
export type RootField = (...args: never[]) => unknown;

/** Declares the root field that looks one node up, by global id or by its readable key. */
export function One(type: NodeType, nodeClass: () => ClassType, description: string) {
  return (prototype: object, field: string): void => {
    function resolve(id: string | null, key: string | null, { batch }: Context) {
      if ((id == null) === (key == null))
        throw badUserInput(`Give \`${field}\` either an \`id\` or a \`key\`.`);
      return lookUp(batch, { type, id: key ?? keyOf(type, id!) });
    }
    Object.defineProperty(prototype, field, { value: resolve });
    Arg("id", () => ID, { nullable: true, description: "The global id." })(prototype, field, 0);
    Arg("key", () => String, { nullable: true, description: "The readable id." })(prototype, field, 1);
    Ctx()(prototype, field, 2);
    Query(() => nodeClass(), { nullable: true, description })(prototype, field, { value: resolve });
  };
}

export interface ManySource {
  readonly all: ListStatement;
  readonly index: SearchIndex;
  readonly description: string;
  /** Arguments that order and narrow the list. */
  readonly args: readonly StatementArgsClass[];
}

/** Declares the root field that lists or searches the nodes of a kind. */
export function Many(connection: ClassType, { all, index, description, args }: ManySource) {
  return (prototype: object, field: string): void => {
    function resolve(
      search: string | null,
      context: Context,
      info: GraphQLResolveInfo,
      page: PageArgs,
      ...given: StatementArgs[]
    ) {
      const withTotal = asksForTotal(info);
      const params = page.params();
      if (search != null) return searchNodes(context, index, search, params, withTotal);
      const rest = Object.assign({}, ...given.map((each) => each.params()));
      return listNodes(context, all, { ...params, ...rest, withTotal });
    }
    Object.defineProperty(prototype, field, { value: resolve });
    Arg("search", () => String, {
      nullable: true,
      description: "Words in any order, with or without accents; best match first.",
    })(prototype, field, 0);
    Ctx()(prototype, field, 1);
    Info()(prototype, field, 2);
    [PageArgs, ...args].forEach((type, i) => {
      Args(() => type)(prototype, field, 3 + i);
    });
    Query(() => connection, { description })(prototype, field, { value: resolve });
  };
}
