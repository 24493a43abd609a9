const FILES = import.meta.glob<string>("../../../queries/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

export interface Question {
  /** `13-meetings-with-both` */
  readonly name: string;
  /** The first line of the file. */
  readonly title: string;
  readonly query: string;
}

/** The documents of `queries/`, in the order of their numbers. */
export const QUESTIONS: readonly Question[] = Object.entries(FILES)
  .map(([path, query]) => ({
    name: path
      .split("/")
      .pop()!
      .replace(/\.graphql$/, ""),
    title: /^# *(.+)/.exec(query)?.[1] ?? path,
    query,
  }))
  .sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
