import { entityId } from "./entity-id.ts";
import { nameKey } from "./name-key.ts";

export interface NamedDocument {
  readonly name: string;
  readonly kind?: string | null | undefined;
  readonly number?: string | null | undefined;
}

/** A document is told by kind and full number (`18-NQ/TW`); one with a bare or no number by its name. */
export function documentId({ name, kind, number }: NamedDocument): string {
  const isFullNumber = number != null && /\d.*\p{L}/u.test(number);
  return isFullNumber
    ? entityId(`${kind ?? ""} ${numberKey(number)}`, `${nameKey(kind ?? "")} ${numberKey(number)}`)
    : entityId(name, nameKey(name));
}

function numberKey(number: string): string {
  return number.normalize("NFC").toUpperCase().replace(/\s+/g, "").replace(/TƯ$/, "TW");
}
