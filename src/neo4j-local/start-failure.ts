/** Why java ended before Neo4j answered. */
export interface StartFailure {
  /** `port`: another program listens there. `home`: another process uses the store. The rest is for a person. */
  readonly kind: "port" | "home" | "machine" | "other";
  /** A clause, without a full stop. */
  readonly reason: string;
}

const KNOWN: readonly (readonly [RegExp, StartFailure["kind"], string])[] = [
  [/PortBindException|Address already in use/, "port", "its port is taken"],
  [/FileLockException|Lock file has been locked/, "home", "another process uses its store"],
  [/No space left on device/, "machine", "the disk is full"],
  [/Read-only file system/, "machine", "the data home lies on a read-only file system"],
  [
    /AccessDeniedException|Permission denied/,
    "machine",
    "a file of the data home may not be read or written",
  ],
  [
    /Could not reserve enough space|Cannot allocate memory|OutOfMemoryError|insufficient memory|heap size/,
    "machine",
    "there is not enough memory for it",
  ],
  [/UnsupportedClassVersionError/, "machine", "its Java is too old"],
];

/** Reads what java printed. */
export function startFailure(printed: string): StartFailure {
  const known = KNOWN.find(([pattern]) => pattern.test(printed));
  if (known) return { kind: known[1], reason: known[2] };
  const causes = [...printed.matchAll(/^(?:Caused by:|Error:|.* ERROR) (.+)$/gm)].map((match) => match[1]!);
  return { kind: "other", reason: causes.at(-1)?.slice(0, 300) ?? "java ended without a word" };
}
