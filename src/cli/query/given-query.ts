import { existsSync, readFileSync, statSync } from "node:fs";
import { savedQueries } from "../../api/saved-queries.ts";
import { didYouMean } from "../../std/did-you-mean.ts";
import { UsageError } from "../../std/errors.ts";
import { packagePath } from "../../std/package-root.ts";

/** The GraphQL document that the command line means: itself, that of a file, or a saved one by name. */
export function documentOf(query: string): string {
  if (query.includes("{")) return query;
  if (existsSync(query) && statSync(query).isFile()) return readFileSync(query, "utf8");
  const saved = packagePath("queries", `${query}.graphql`);
  if (NAME.test(query) && existsSync(saved)) return readFileSync(saved, "utf8");
  throw new UsageError(
    `"${query}" is no saved query, no file and no GraphQL document. The saved ones are listed in docs/questions.md.${didYouMean(query, [...savedQueries().keys()])}`,
  );
}

/** No path: a name cannot lead out of `queries/`. */
const NAME = /^[\w-]+$/;

/** Takes one `--var name=value` to those before it; the value is JSON, or else a text. */
export function collectVariable(text: string, before: Record<string, unknown> = {}): Record<string, unknown> {
  const equals = text.indexOf("=");
  if (equals < 1) throw new UsageError(`--var ${text}: write name=value`);
  return { ...before, [text.slice(0, equals)]: jsonOrText(text.slice(equals + 1)) };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
