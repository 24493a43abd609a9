import { InputError } from "../std/errors.ts";

/** In words why the file of a backup cannot be read. */
export function backupFileFault({ code, message }: NodeJS.ErrnoException, file: string): InputError {
  switch (code) {
    case "ENOENT":
      return new InputError("is not there; check the path", { file });
    case "Z_BUF_ERROR":
      return new InputError("ends in the middle: it is cut; take another backup", { file });
  }
  return new InputError(`cannot be read (${message})`, { file });
}
