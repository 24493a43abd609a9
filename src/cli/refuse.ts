import { type InputNote, printNote } from "../sources/conversions.ts";
import type { InputError } from "../std/errors.ts";
import { EXIT } from "./exit-codes.ts";
import { say } from "./terminal.ts";

/** Says what is refused; the rest goes on, and the exit code tells of it. */
export function refuse(error: InputError): void {
  say(error.message);
  process.exitCode = EXIT.inputRefused;
}

/** Says what was done to an input that goes on. */
export function sayNote(note: InputNote): void {
  say(printNote(note));
}
