import { createHash } from "node:crypto";
import { slug } from "./name-key.ts";

/** `pham-minh-chinh-3f9a1c2b40`: readable, and told apart by what identifies it. */
export function entityId(name: string, identity: string): string {
  const digest = createHash("sha256").update(identity).digest("hex").slice(0, 10);
  return [slug(name), digest].filter(Boolean).join("-");
}
