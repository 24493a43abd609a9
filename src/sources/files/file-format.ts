/** How a file's bytes are read once they are unpacked. */
export type FileFormat = "jsonl" | "csv" | "text" | "html" | "feed" | "zip";

const FORMATS: Readonly<Record<string, FileFormat>> = {
  jsonl: "jsonl",
  ndjson: "jsonl",
  json: "jsonl",
  csv: "csv",
  tsv: "csv",
  txt: "text",
  html: "html",
  htm: "html",
  rss: "feed",
  atom: "feed",
  rdf: "feed",
  xml: "feed",
  zip: "zip",
};

/** As messages name what is read. */
export const ENDINGS = `${Object.keys(FORMATS)
  .map((ending) => `.${ending}`)
  .join(", ")}, also in .gz or .zst`;

/** Of a file's name: what it is packed in does not count. Undefined where it tells nothing. */
export function formatOfName(name: string): FileFormat | undefined {
  const ending = /\.([a-z]+)$/.exec(unpackedName(name).toLowerCase())?.[1];
  return ending === undefined ? undefined : FORMATS[ending];
}

/** Of the first bytes: pages and feeds begin with a tag, and JSONL with an object. Undefined where they tell nothing. */
export function formatOfStart(start: Uint8Array): FileFormat | undefined {
  const text = Buffer.from(start).toString("latin1").replaceAll("\0", "").trimStart();
  if (text === "" || isJsonl(text)) return "jsonl";
  if (!text.startsWith("<")) return undefined;
  return /<(rss|feed|rdf:RDF)[\s>]/.test(text) ? "feed" : "html";
}

/** An object that goes over several lines is another kind of JSON; a line that does not end here is believed. */
function isJsonl(text: string): boolean {
  if (!text.startsWith("{")) return false;
  const [line = "", ...rest] = text.split("\n");
  if (rest.length === 0) return true;
  try {
    // Old encodings have letters where JSON allows no control characters.
    JSON.parse(line.replace(/\p{Cc}/gu, " "));
    return true;
  } catch {
    return false;
  }
}

/** `sub/news.txt.gz` is `sub/news`. */
export function withoutEnding(name: string): string {
  return unpackedName(name).replace(/(?<=[^/])\.[^./]+$/, "");
}

function unpackedName(name: string): string {
  return name.replace(/\.(gz|zst)$/i, "");
}
