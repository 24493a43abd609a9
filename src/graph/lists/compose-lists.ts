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
/** A list's file ends so: by `key`, or by a place that an index keeps. The frames bring an order of their own. */
const ORDER = /\nORDER BY (\S+)( DESC)?$/;
/** Where an index is asked; other lists are narrowed at their end. */
const BETWEEN = "<<between>>";

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
    const [, by = "key", descends] = ORDER.exec(text) ?? [];
    const frames = framesOf(by, descends !== undefined, Boolean(params.fromEnd));
    const frame = (name: string) => filled(found(this.#frames, name).cypher, { place: by });
    const isBetween = params.after != null || params.before != null;
    const unordered = text.replace(ORDER, "");
    const whole = unordered.includes(BETWEEN) ? unordered : `${unordered}\n${BETWEEN}`;
    const part = filled(whole, { between: isBetween ? frame(frames.between) : "" });
    const page = filled(frame("page"), { list: part, order: frame(frames.order) });
    if (!withTotal) return page;
    return `[${page}, ${filled(frame("total"), { list: filled(whole, { between: "" }) })}]`;
  }
}

/** The frames of a list in its order, or from its end. */
function framesOf(by: string, descends: boolean, fromEnd: boolean): { between: string; order: string } {
  const direction = descends ? "descending" : "ascending";
  if (by === "key")
    return { between: `between-${direction}`, order: `${fromEnd ? "last" : "first"}-${direction}` };
  return { between: `placed-${direction}`, order: descends === fromEnd ? "upwards" : "downwards" };
}

function filled(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replaceAll(SLOTS, (slot, key: string) => slots[key] ?? slot);
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
