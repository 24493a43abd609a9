import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Gives back what this thread made and needs no more. A heap that was never collected is let grow to many times what it
 * holds; after once it stays near. For the moment between preparing and long work, not for the work itself.
 */
export function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}
