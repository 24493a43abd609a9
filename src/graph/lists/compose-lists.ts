import { invariant } from "../../std/invariant.ts";
import { toCypherParams } from "../params.ts";
import { cypherFor, type StatementFile } from "../statement-file.ts";
import type { EntityQuery, ListQuery } from "./list-query.ts";

export interface ComposedStatement {
  readonly cypher: string;
  /** As the driver wants them. */
  readonly params: object;
}

/** What `cypher/lists` and `cypher/composed` call things; each list of a statement has its own, told by number. */
const VARIABLES = /(?<![.$\w])(parent|node|r|key)(?!\w|: )/g;
const PARAMETERS = /\$(\w+)/g;
/** Places in the frames of `cypher/composed`. */
const SLOTS = /<<(\w+)>>/g;
/** A list's file ends so; the frames bring an order of their own. */
const ORDER = /\nORDER BY key( DESC)?$/;

type Files = ReadonlyMap<string, StatementFile>;

/** Makes one statement of entities and all lists below them, out of the files of `cypher/lists` and `cypher/composed`. */
export class ListComposer {
  readonly #lists: Files;
  readonly #frames: Files;
  readonly #composed = new WeakMap<EntityQuery, ComposedStatement>();

  constructor(lists: Files, frames: Files) {
    this.#lists = lists;
    this.#frames = frames;
  }

  /** The statement, which takes `ids` besides. */
  compose(query: EntityQuery): ComposedStatement {
    let composed = this.#composed.get(query);
    if (!composed) {
      composed = this.#make(query);
      this.#composed.set(query, composed);
    }
    return composed;
  }

  #make({ node, lists }: EntityQuery): ComposedStatement {
    const params: Record<string, unknown> = {};
    let count = 0;
    const columnsOf = (own: readonly string[], below: readonly ListQuery[], number: number): string => {
      const mine = own.map((column) => numbered(column, number, number));
      return [...mine, ...below.map((query) => listIn(query, number))].join(", ");
    };
    const listIn = (query: ListQuery, parent: number): string => {
      const number = ++count;
      const columns = columnsOf(columnsOfEdge(query), query.lists, number);
      const cypher = numbered(this.#framed(query), number, parent);
      return cypher
        .replaceAll(PARAMETERS, (_, name: string) => {
          params[`${name}_${number}`] = query.params[name] ?? null;
          return `$${name}_${number}`;
        })
        .replace("<<columns>>", () => columns);
    };
    const columns = columnsOf(node.map(ofNode), lists, 0);
    const { cypher } = found(this.#frames, "entities");
    return {
      cypher: numbered(cypher, 0, 0).replace("<<columns>>", () => columns),
      params: toCypherParams(params) as object,
    };
  }

  /** The Cypher of a list's page, with its total beside it when asked. */
  #framed({ list, params, withTotal }: ListQuery): string {
    const text = cypherFor(found(this.#lists, list), params);
    const direction = ORDER.exec(text)?.[1] ? "descending" : "ascending";
    const frame = (name: string) => found(this.#frames, name).cypher;
    const isBetween = params.after != null || params.before != null;
    const slots: Readonly<Record<string, string>> = {
      list: text.replace(ORDER, ""),
      between: isBetween ? frame(`between-${direction}`) : "",
      order: frame(`${params.fromEnd ? "last" : "first"}-${direction}`),
    };
    const fill = (name: string) => frame(name).replaceAll(SLOTS, (slot, key: string) => slots[key] ?? slot);
    return withTotal ? `[${fill("page")}, ${fill("total")}]` : fill("page");
  }
}

/** The columns of an edge, before its lists. */
function columnsOfEdge({ withKeys, node, relation }: ListQuery): string[] {
  return [...(withKeys ? ["key"] : []), ...node.map(ofNode), ...relation.map((name) => `r.${name}`)];
}

function ofNode(name: string): string {
  return `node.${name}`;
}

function found(files: Files, name: string): StatementFile {
  const file = files.get(name);
  invariant(file, `cypher has ${name}`);
  return file;
}

function numbered(cypher: string, number: number, parent: number): string {
  return cypher.replaceAll(VARIABLES, (name) => (name === "parent" ? `node${parent}` : `${name}${number}`));
}
