import { invariant } from "../../std/invariant.ts";

const TYPES: Readonly<Record<string, string>> = {
  String: "string",
  Long: "long",
  Double: "double",
  Boolean: "boolean",
  StringArray: "string[]",
  LongArray: "long[]",
};

/** `years:long[]`, by the types of its values; a list that is empty everywhere looks like one of texts. */
export function columnHeader(name: string, types: readonly string[]): string {
  const known = types.length > 1 ? types.filter((type) => type !== "StringArray") : types;
  const type = TYPES[known[0]!];
  invariant(known.length === 1 && type, `the values of ${name} are of one kind: ${types.join(", ")}`);
  return `${name}:${type}`;
}
