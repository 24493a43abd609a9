import { ArgsType, Field, Int } from "type-graphql";
import type { EdgeRow, Keyset } from "../../graph/read-rows.ts";
import { badUserInput } from "../error-codes.ts";
import { LIMITS } from "../limits.ts";
import type { StatementArgs } from "./statement-args.ts";

/** What a statement needs to give one page; it is asked for one edge more than the page has. */
export interface PageParams extends Readonly<Record<string, unknown>> {
  readonly after: Keyset | null;
  readonly before: Keyset | null;
  readonly fromEnd: boolean;
  readonly limit: number;
}

/** Relay's page arguments. */
@ArgsType()
export class PageArgs implements StatementArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start; ${LIMITS.defaultPage} when left out, ${LIMITS.page} at most.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes after this cursor." })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many from the end, instead of \`first\`; ${LIMITS.page} at most.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: "Only what comes before this cursor." })
  before?: string | null;

  params(): PageParams {
    const { first, after, last, before } = this;
    if (first != null && last != null) throw badUserInput("Give `first` or `last`, not both.");
    checkSize("first", first);
    checkSize("last", last);
    return {
      after: after == null ? null : fromCursor(after),
      before: before == null ? null : fromCursor(before),
      fromEnd: last != null,
      limit: (last ?? first ?? LIMITS.defaultPage) + 1,
    };
  }
}

export function checkSize(name: string, size: number | null | undefined): void {
  if (size == null || (size >= 0 && size <= LIMITS.page)) return;
  throw badUserInput(
    `\`${name}\` is ${size}; give a number from 0 to ${LIMITS.page} and ask for more with a cursor.`,
  );
}

const CURSOR_VERSION = 1;

export function toCursor({ key, node }: EdgeRow<{ id: string }>): string {
  return Buffer.from(JSON.stringify([CURSOR_VERSION, key, node.id]), "utf8").toString("base64url");
}

function fromCursor(cursor: string): Keyset {
  try {
    const [version, key, id] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const isKey = typeof key === "string" || typeof key === "number";
    if (version === CURSOR_VERSION && isKey && typeof id === "string") return { key, id };
  } catch {
    // Falls through to the one answer for every cursor that is not ours.
  }
  throw badUserInput(`"${cursor}" is no cursor of this list. Take cursors from \`edges\` or \`pageInfo\`.`);
}
