import { join } from "node:path";

/** Where the data home keeps who may do what, and who did what; nothing of it is in the graph. */
export function accessFiles(home: string): { readonly tokens: string; readonly audit: string } {
  return { tokens: join(home, "access", "tokens.jsonl"), audit: join(home, "access", "audit.jsonl") };
}
