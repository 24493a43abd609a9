import { z } from "zod";
import { InputError } from "../../std/errors.ts";
import { parseJson } from "../../std/parse-json.ts";

/** So many questions a request: each is a search. */
const MAX_QUERIES = 50;

const propertyValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.looseObject({ id: z.string(), name: z.string().optional() }),
]);

const querySchema = z
  .object({
    query: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    limit: z.number().int().min(1).max(50).default(10),
    properties: z
      .array(z.object({ pid: z.string(), v: z.union([propertyValue, z.array(propertyValue)]) }))
      .default([]),
    type_strict: z.enum(["any", "should", "all"]).optional(),
  })
  .refine(
    (query) => query.query !== undefined || query.properties.length > 0,
    "has neither query nor properties",
  );

export type ReconciliationQuery = z.infer<typeof querySchema>;

/** The questions of a request, by the keys that the client gave them. @throws InputError */
export function parseQueryBatch(text: string): [key: string, query: ReconciliationQuery][] {
  const batch = parseJson(text);
  if (typeof batch !== "object" || batch === null || Array.isArray(batch))
    throw new InputError('is no batch of queries: write {"q0": {"query": "…"}}', { field: "queries" });
  const entries = Object.entries(batch);
  if (entries.length > MAX_QUERIES)
    throw new InputError(`has ${entries.length} queries; ${MAX_QUERIES} a request at most`, {
      field: "queries",
    });
  return entries.map(([key, given]) => {
    const { success, data, error } = querySchema.safeParse(given);
    if (success) return [key, data];
    const [issue] = error.issues;
    throw new InputError(issue!.message, { field: ["queries", key, ...issue!.path].join(".") });
  });
}

const extendSchema = z.object({
  ids: z.array(z.string()).max(1000),
  properties: z.array(z.looseObject({ id: z.string() })),
});

/** What a table asks for of the entities in it. @throws InputError */
export function parseExtend(text: string): z.infer<typeof extendSchema> {
  const { success, data, error } = extendSchema.safeParse(parseJson(text));
  if (success) return data;
  throw new InputError(error.issues[0]!.message, { field: ["extend", ...error.issues[0]!.path].join(".") });
}

/** The words of a value that is compared: the name of an entity, or the value itself. */
export function textsOf(value: ReconciliationQuery["properties"][number]["v"]): string[] {
  return [value].flat().map((each) => (typeof each === "object" ? (each.name ?? each.id) : String(each)));
}
