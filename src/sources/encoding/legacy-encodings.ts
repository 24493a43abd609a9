import iconv from "iconv-lite";
import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeVni } from "./vni.ts";

/** A way in which Vietnamese was written in bytes before Unicode. */
export interface LegacyEncoding {
  readonly name: string;
  /** In NFC. */
  readonly decode: (bytes: Uint8Array) => string;
}

/** Every encoding that is tried on bytes that are not UTF-8, the more common first. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { name: "TCVN3", decode: decodeTcvn3 },
  { name: "VNI", decode: decodeVni },
  { name: "windows-1258", decode: byIconv("windows-1258") },
  { name: "VISCII", decode: byIconv("viscii") },
  { name: "TCVN5712-1", decode: byIconv("tcvn") },
];

export function legacyEncoding(name: string): LegacyEncoding | undefined {
  return LEGACY_ENCODINGS.find((encoding) => encoding.name === name);
}

function byIconv(name: string): LegacyEncoding["decode"] {
  return (bytes) => iconv.decode(bytes as Buffer, name).normalize("NFC");
}
