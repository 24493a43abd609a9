import neo4j from "neo4j-driver";

/** Properties that stay floats even where they are whole. */
const FLOATS = new Set(["confidence"]);

/** JavaScript has one kind of number; Cypher wants integers for counts, offsets and limits. */
export function toCypherParams(value: unknown, name = ""): unknown {
  if (typeof value === "number")
    return Number.isSafeInteger(value) && !FLOATS.has(name) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item) => toCypherParams(item, name));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toCypherParams(item, key)]));
}
