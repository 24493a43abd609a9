import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, type ClassType, Ctx, ID, Info, Query } from "type-graphql";
import { PageArgs } from "./args/page.args.ts";
import type { StatementArgs, StatementArgsClass } from "./args/statement-args.ts";
import { asksForTotal } from "./asks-for-total.ts";
import type { Context } from "./context.ts";
import { badUserInput } from "./error-codes.ts";
import { keyOf } from "./given-id.ts";
import type { NodeType } from "./global-id.ts";
import { type ListStatement, listNodes } from "./list-nodes.ts";
import { lookUp } from "./look-up.ts";
import { type SearchIndex, searchNodes } from "./search/search-nodes.ts";

/** A field of a resolver class whose value is made by `@One` or `@Many`. */
export type RootField = (...args: never[]) => unknown;

/** Declares the root field that looks one node up, by global id or by its readable key. */
export function One(type: NodeType, nodeClass: () => ClassType, description: string) {
  return (prototype: object, field: string): void => {
    function resolve(id: string | null, key: string | null, context: Context, info: GraphQLResolveInfo) {
      if ((id == null) === (key == null))
        throw badUserInput(`Give \`${field}\` either an \`id\` or a \`key\`.`);
      return lookUp(context, { type, id: key ?? keyOf(type, id!) }, info);
    }
    Object.defineProperty(prototype, field, { value: resolve });
    Arg("id", () => ID, { nullable: true, description: "The global id." })(prototype, field, 0);
    Arg("key", () => String, { nullable: true, description: "The readable id." })(prototype, field, 1);
    Ctx()(prototype, field, 2);
    Info()(prototype, field, 3);
    Query(() => nodeClass(), { nullable: true, description })(prototype, field, { value: resolve });
  };
}

export interface ManySource {
  readonly all: ListStatement;
  /** The full-text index that `search` looks in; without one there is no such argument. */
  readonly index?: SearchIndex;
  readonly description: string;
  /** Arguments that order and narrow the list. */
  readonly args: readonly StatementArgsClass[];
}

/** Declares the root field that lists the nodes of a kind, and searches them when they have an index. */
export function Many(connection: ClassType, { all, index, description, args }: ManySource) {
  return (prototype: object, field: string): void => {
    function resolve(
      context: Context,
      info: GraphQLResolveInfo,
      page: PageArgs,
      ...rest: (StatementArgs | string | null)[]
    ) {
      const withTotal = asksForTotal(info);
      const params = page.params();
      const search = index && (rest[args.length] as string | null);
      if (search != null) return searchNodes(context, [index!], search, params, withTotal);
      const narrowing = (rest.slice(0, args.length) as StatementArgs[]).map((each) => each.params());
      return listNodes(context, all, Object.assign({ withTotal }, params, ...narrowing));
    }
    Object.defineProperty(prototype, field, { value: resolve });
    Ctx()(prototype, field, 0);
    Info()(prototype, field, 1);
    [PageArgs, ...args].forEach((type, i) => {
      Args(() => type)(prototype, field, 2 + i);
    });
    if (index)
      Arg("search", () => String, {
        nullable: true,
        description:
          "Words in any order, with or without accents, the last one perhaps unfinished; best match first, whatever `sort` and `filter` say.",
      })(prototype, field, 3 + args.length);
    Query(() => connection, { description })(prototype, field, { value: resolve });
  };
}
