import { decodeUtf16, type UnicodeForm } from "../encoding/unicode-form.ts";

/** The field of a line of JSON in which its first undecodable byte stands; undefined where that cannot be told. */
export function damagedField(bytes: Uint8Array, form: UnicodeForm): string | undefined {
  const text =
    form === "UTF-8"
      ? new TextDecoder().decode(bytes)
      : decodeUtf16(bytes, form).replace(/\p{Cs}/gu, "\ufffd");
  try {
    return fieldWithDamage(JSON.parse(text.replaceAll("\0", "\ufffd")), "");
  } catch {
    return undefined;
  }
}

function fieldWithDamage(value: unknown, field: string): string | undefined {
  if (typeof value === "string") return value.includes("\ufffd") ? field : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, each] of Object.entries(value)) {
    const inside = Array.isArray(value) ? `${field}[${key}]` : [field, key].filter(Boolean).join(".");
    const found = fieldWithDamage(each, inside);
    if (found !== undefined) return found;
  }
  return undefined;
}
