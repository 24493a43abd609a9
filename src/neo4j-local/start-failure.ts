/** Why Neo4j did not come to answer. */
export interface StartFailure {
  /** `port`: another program listens there. `known`: named, and no second try will help. `other`: read for yourself. */
  readonly kind: "port" | "known" | "other";
  /** A clause, without a full stop. */
  readonly reason: string;
}

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/FileLockException|Lock file has been locked/, "another process uses its store"],
  [/No space left on device/, "the disk is full"],
  [/Read-only file system/, "it lies on a read-only file system"],
  [/AccessDeniedException|Permission denied/, "one of its files may not be read or written"],
  [
    /Could not reserve enough space|Cannot allocate memory|OutOfMemoryError|insufficient memory|Too small maximum heap/,
    "there is not enough memory for java",
  ],
  [/UnsupportedClassVersionError/, "java is too old"],
];

/** Reads what java printed and what Neo4j logged of a failed start. */
export function startFailure(printed: string): StartFailure {
  if (/PortBindException|Address already in use/.test(printed))
    return { kind: "port", reason: "its port is taken" };
  const known = KNOWN.find(([pattern]) => pattern.test(printed));
  if (known) return { kind: "known", reason: known[1] };
  const said = [...printed.matchAll(/^(?:Exception in thread "\w+"|Caused by:|Error:|\S+ \S+ ERROR) (.+)$/gm)]
    .map((match) => match[1]!)
    // The innermost cause comes last, but an exception that ends java is told best by its first line.
    .at(/^Exception in thread/m.test(printed) ? 0 : -1);
  return {
    kind: "other",
    reason: said?.replace(/^[\w.$]+: /, "").slice(0, 300) ?? "java ended without a word",
  };
}
