import { fileFault } from "../std/file-fault.ts";
import { type Input, refused } from "./input.ts";

/** The inputs of a file; a fault of the file as a whole becomes the last of them. */
export async function* guarded(inputs: AsyncIterable<Input>, file: string): AsyncGenerator<Input> {
  try {
    yield* inputs;
  } catch (error) {
    yield refused(fileFault(error, file));
  }
}
