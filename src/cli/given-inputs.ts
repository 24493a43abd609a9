import { type Command, InvalidArgumentError } from "commander";
import { ARTICLE_COLUMNS } from "../sources/csv/article-columns.ts";
import { missingFile } from "../sources/files/find-files.ts";
import type { Input } from "../sources/input.ts";
import { type ReadInputs, readInputs } from "../sources/read-inputs.ts";
import type { ReadOptions } from "../sources/read-options.ts";
import { AllowedHosts } from "../sources/web/allowed-hosts.ts";
import { readUrlList } from "../sources/web/read-url-list.ts";
import { UsageError } from "../std/errors.ts";
import { sayNote } from "./refuse.ts";

/** What the command line says of where articles come from, besides the files. */
export interface InputFlags {
  readonly columns?: Readonly<Record<string, string>>;
  readonly url?: readonly string[];
  readonly urlList?: string;
  readonly allowHost?: readonly string[];
}

export function addInputOptions(command: Command): Command {
  return command
    .option(
      "--columns <field=name,...>",
      "names that CSV files give to the fields of an article, where they differ",
      parseColumns,
    )
    .option(
      "--url <address>",
      "a page to fetch and read, of a host that --allow-host names; repeatable",
      collect,
    )
    .option("--url-list <file>", "a file of such addresses, one a line")
    .option(
      "--allow-host <host>",
      "a host that may be fetched from; *.example.vn is all below example.vn; repeatable",
      collect,
    );
}

/**
 * Everything that the command line names; standard input where it names nothing.
 * @throws UsageError at once where it names a file that is not there, or asks for a page and allows no host
 */
export function readGiven(
  files: readonly string[],
  flags: InputFlags,
  onBytes?: (count: number) => void,
): AsyncGenerator<Input> {
  const missing = files.flatMap((file) => (file === "-" ? [] : (missingFile(file)?.message ?? [])));
  if (missing.length > 0) throw new UsageError(missing.join("\n"));
  const options = { ...readOptions(flags), onBytes };
  const hosts = allowedHosts(flags);
  const isFetching = flags.url !== undefined || flags.urlList !== undefined;
  return isFetching && hosts
    ? readWithPages(files, flags, { ...options, hosts })
    : readInputs(files, process.stdin, options);
}

async function* readWithPages(
  files: readonly string[],
  { url = [], urlList }: InputFlags,
  options: ReadInputs & { hosts: AllowedHosts },
): AsyncGenerator<Input> {
  if (files.length > 0) yield* readInputs(files, process.stdin, options);
  const { readPages } = await import("../sources/web/read-pages.ts");
  yield* readPages(url, options);
  if (urlList !== undefined) yield* readPages(readUrlList(urlList), options);
}

export function readOptions({ columns }: InputFlags): ReadOptions {
  return { onNote: sayNote, columns };
}

/**
 * None where no page is asked for.
 * @throws UsageError where a page is, and no host is allowed
 */
export function allowedHosts({ url, urlList, allowHost }: InputFlags): AllowedHosts | undefined {
  if (allowHost) return new AllowedHosts(allowHost);
  if (url || urlList !== undefined)
    throw new UsageError("No page is fetched of a host that is not named; --allow-host HOST names it");
  return undefined;
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function parseColumns(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(",").map((pair) => {
      const [field = "", ...name] = pair.split("=");
      if (!(ARTICLE_COLUMNS as readonly string[]).includes(field.trim()) || name.length === 0)
        throw new InvalidArgumentError(`Write field=name; the fields are ${ARTICLE_COLUMNS.join(", ")}.`);
      return [field.trim(), name.join("=")];
    }),
  );
}
