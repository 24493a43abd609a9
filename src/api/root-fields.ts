import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, type ClassType, Ctx, ID, Info, Query } from "type-graphql";
import { asksForTotal } from "./asks-for-total.ts";
import type { Context } from "./context.ts";
import { badUserInput } from "./error-codes.ts";
import { fromGlobalId, type NodeType } from "./global-id.ts";
import { type ListStatement, listNodes, type SearchIndex, searchNodes } from "./list-nodes.ts";
import { lookUp } from "./look-up.ts";
import { PageArgs, pageParams } from "./page.ts";
import type { RelationFilter } from "./relation.ts";

/** A field of a resolver class whose value is made by `@One` or `@Many`. */
export type RootField = (...args: never[]) => unknown;

/** Declares the root field that looks one node up, by global id or by its readable key. */
export function One(type: NodeType, nodeClass: () => ClassType, description: string) {
  return (prototype: object, field: string): void => {
    function resolve(id: string | null, key: string | null, context: Context) {
      if ((id == null) === (key == null))
        throw badUserInput(`Give \`${field}\` either an \`id\` or a \`key\`.`);
      const wanted = id == null ? { type, id: key! } : fromGlobalId(id);
      if (wanted.type !== type)
        throw badUserInput(`"${id}" is the id of a ${wanted.type}, not of a ${type}.`);
      return lookUp(wanted, context);
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
  readonly filters?: readonly RelationFilter[];
}

/** Declares the root field that lists or searches the nodes of a kind. */
export function Many(connection: ClassType, { all, index, description, filters = [] }: ManySource) {
  return (prototype: object, field: string): void => {
    function resolve(
      search: string | null,
      page: PageArgs,
      context: Context,
      info: GraphQLResolveInfo,
      ...given: unknown[]
    ) {
      const params = pageParams(page);
      if (search != null && given.some((value) => value != null))
        throw badUserInput("Give `search` or the other filters, not both.");
      if (search != null) return searchNodes(context, index, search, params, asksForTotal(info));
      const narrowed = Object.fromEntries(filters.map(({ name }, i) => [name, given[i] ?? null]));
      return listNodes(context, all, params, asksForTotal(info), narrowed);
    }
    Object.defineProperty(prototype, field, { value: resolve });
    Arg("search", () => String, {
      nullable: true,
      description: "Words in any order, with or without accents; best match first.",
    })(prototype, field, 0);
    Args(() => PageArgs)(prototype, field, 1);
    Ctx()(prototype, field, 2);
    Info()(prototype, field, 3);
    filters.forEach(({ name, type, description: says }, i) => {
      Arg(name, type as never, { nullable: true, description: says })(prototype, field, 4 + i);
    });
    Query(() => connection, { description })(prototype, field, { value: resolve });
  };
}
