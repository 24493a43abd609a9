import type { parseHTML } from "linkedom";

/** A parsed web page. */
export type Page = ReturnType<typeof parseHTML>["document"];
