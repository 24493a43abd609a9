import { didYouMean } from "../std/did-you-mean.ts";
import { InputError } from "../std/errors.ts";
import type { SeedRow, Seeds } from "./seed.ts";

/** @throws InputError where an id stands twice, or a parent, successor or body is not there */
export function checkReferences({ bodies, positions }: Pick<Seeds, "bodies" | "positions">): void {
  const bodyLines = linesById(bodies);
  linesById(positions);
  const check = (row: SeedRow, field: string, id: string) => {
    if (bodyLines.has(id)) return;
    throw new InputError(`"${id}" is the id of no body.${didYouMean(id, bodyLines.keys())}`, {
      file: row.file,
      line: row.line,
      field,
    });
  };
  for (const body of bodies) {
    if (body.parent !== null) check(body, "parent", body.parent);
    for (const id of body.successors) check(body, "successors", id);
  }
  for (const position of positions) if (position.body !== null) check(position, "body", position.body);
}

function linesById(rows: readonly (SeedRow & { readonly id: string })[]): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  for (const row of rows) {
    const first = seen.get(row.id);
    if (first)
      throw new InputError(`"${row.id}" is already the id of ${first}; give each its own`, {
        file: row.file,
        line: row.line,
        field: "id",
      });
    seen.set(row.id, `${row.file}:${row.line}`);
  }
  return seen;
}
