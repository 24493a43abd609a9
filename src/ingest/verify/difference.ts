/** The fields in which two differ; null where they do not. */
export function difference(expected: object, found: object): { expected: object; found: object } | null {
  const valueIn = (of: object, field: string) => (of as Record<string, unknown>)[field] ?? null;
  const fields = [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter(
    (field) => JSON.stringify(valueIn(expected, field)) !== JSON.stringify(valueIn(found, field)),
  );
  if (fields.length === 0) return null;
  const only = (of: object) => Object.fromEntries(fields.map((field) => [field, valueIn(of, field)]));
  return { expected: only(expected), found: only(found) };
}
