import { type Command, InvalidArgumentError, Option } from "commander";
import { accessFiles } from "../../access/access-files.ts";
import { SCOPES, type Scope } from "../../access/scope.ts";
import { TokenBook } from "../../access/token-book.ts";
import type { TokenEntry } from "../../access/token-entry.ts";
import { InputError } from "../../std/errors.ts";
import { audited } from "../audited.ts";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";
import { print, say } from "../terminal.ts";

interface Wanted {
  readonly name: string;
  readonly scope: Scope;
  readonly days?: number;
  readonly ifNone?: boolean;
}

export function addToken(program: Command): void {
  const token = program
    .command("token")
    .summary("who may write over HTTP: make, list and revoke tokens")
    .description(
      "Tokens open the server to those who bring them. Only their hashes are kept, in the data home; a running server follows at once.",
    )
    .addHelpText(
      "after",
      examples("token create --scope write --name lan --days 90", "token list", "token revoke 1a2b3c4d"),
    );
  token
    .command("create")
    .description("Makes a token and prints it, this once.")
    .addOption(
      new Option("--scope <scope>", "read: ask; write: also judge and load; admin: also read the audit log")
        .choices(SCOPES)
        .makeOptionMandatory(),
    )
    .requiredOption("--name <name>", "whose it is; signs what is written with it", nameOf)
    .option("--days <n>", "how long it is good for; for ever when left out", daysOf)
    .option("--if-none", "do nothing when there is a token that is good")
    .action(async ({ ifNone, ...wanted }: Wanted) => {
      const config = readConfig(process.env);
      const book = new TokenBook(accessFiles(config.OFFICIALS_GRAPH_HOME).tokens);
      if (ifNone && (await book.valid()).length > 0) return;
      const made = await audited(config, "token create", { ...wanted }, () => book.make(wanted));
      say(`A token for ${wanted.name} (${wanted.scope}). Keep it; it is not shown again.`);
      await print(made);
    });
  token
    .command("list")
    .description("Every token that was made, and what has become of it. No token is shown.")
    .option("--json", "one JSON object a line")
    .action(async ({ json }: { json?: boolean }) => {
      const book = new TokenBook(accessFiles(readConfig(process.env).OFFICIALS_GRAPH_HOME).tokens);
      for (const { hash: _, ...entry } of await book.all())
        await print(json ? JSON.stringify(entry) : inWords(entry));
    });
  token
    .command("revoke")
    .description("From now on a token opens nothing.")
    .argument("<id>", "as `token list` shows it")
    .action(async (id: string) => {
      const config = readConfig(process.env);
      const book = new TokenBook(accessFiles(config.OFFICIALS_GRAPH_HOME).tokens);
      const known = (await book.valid()).some((entry) => entry.id === id);
      if (!known)
        throw new InputError(`${id}: no good token has this id; \`officials-graph token list\` shows them`);
      await audited(config, "token revoke", { id }, () => book.revoke(id));
      await print(`${id} is revoked.`);
    });
}

function inWords({ id, name, scope, made, expires, revoked }: Omit<TokenEntry, "hash">): string {
  const fate = revoked ? `revoked ${day(revoked)}` : expires ? `good until ${day(expires)}` : "good";
  return `${id}  ${scope.padEnd(5)}  ${name}  made ${day(made)}  ${fate}`;
}

function day(at: string): string {
  return at.slice(0, 10);
}

function nameOf(text: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N} ._@+-]{0,63}$/u.test(text)) return text;
  throw new InvalidArgumentError("Give a name of letters, digits, spaces and . _ @ + - , at most 64.");
}

function daysOf(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a number of days from 1 to 9999.");
}
