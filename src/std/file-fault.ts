import { InputError } from "./errors.ts";

/** There is nothing to mend, nor to try again. */
export class MissingFile extends InputError {}

/** In words why a file cannot be read; what is no fault of the file is thrown. */
export function fileFault(error: unknown, file: string): InputError {
  if (error instanceof InputError) return error.at({ file });
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return new MissingFile("is not there; check the path", { file });
    case "EACCES":
    case "EPERM":
      return new InputError("may not be read; check its permissions", { file });
    case "ELOOP":
      return new InputError("is a link to itself; remove it", { file });
    case "ENAMETOOLONG":
      return new InputError("has a path that is too long; move it", { file });
    case "EISDIR":
      return new InputError("is a folder; name its files", { file });
    case "ENOTDIR":
      return new MissingFile("is not there: a part of its path is no folder; check it", { file });
    case "EIO":
      return new InputError(`cannot be read from its disk (${message}); check the disk`, { file });
  }
  throw error;
}
