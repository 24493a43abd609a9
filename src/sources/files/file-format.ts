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

/** Of a file's name: what it is packed in does not count. Undefined where it tells nothing. */
export function formatOfName(name: string): FileFormat | undefined {
  const ending = /\.([a-z]+)$/.exec(unpackedName(name).toLowerCase())?.[1];
  return ending === undefined ? undefined : FORMATS[ending];
}

/** Of the first bytes: pages and feeds begin with a tag, and all else is taken for lines of JSON. */
export function formatOfStart(start: Uint8Array): FileFormat {
  const text = Buffer.from(start).toString("latin1").replaceAll("\0", "").trimStart();
  if (!text.startsWith("<")) return "jsonl";
  return /<(rss|feed|rdf:RDF)[\s>]/.test(text) ? "feed" : "html";
}

/** `sub/news.txt.gz` is `sub/news`. */
export function withoutEnding(name: string): string {
  return unpackedName(name).replace(/(?<=[^/])\.[^./]+$/, "");
}

function unpackedName(name: string): string {
  return name.replace(/\.(gz|zst)$/i, "");
}
