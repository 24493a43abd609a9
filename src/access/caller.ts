import type { Scope } from "./scope.ts";

/** Whose request it is. */
export interface Caller {
  /** Signs what they write. */
  readonly name: string;
  readonly scope: Scope;
  /** How we know: `token 1a2b3c4d`, `oidc`, `this machine`, or `nobody asked`. */
  readonly by: string;
}

/** Everybody, where reading is open. */
export const ANYBODY: Caller = { name: "anybody", scope: "read", by: "nobody asked" };
