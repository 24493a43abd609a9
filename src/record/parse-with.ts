import type { z } from "zod";
import { InputError, type InputPlace } from "../std/errors.ts";

/** @throws InputError that names the field, the value and what is wrong with it. */
export function parseWith<T extends z.ZodType>(schema: T, value: unknown, place: InputPlace): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const field = fieldPath(issue.path);
  const given = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], value);
  const shown = given === undefined ? "is missing" : `${printValue(given)} ${issue.message}`;
  throw new InputError(given === undefined ? `${shown} (${issue.message})` : shown, {
    ...place,
    ...(field ? { field } : {}),
  });
}

function fieldPath(path: PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function printValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
