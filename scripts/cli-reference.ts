import type { EventEmitter } from "node:events";
import type { Argument, Command, Option } from "commander";
import { commandLine } from "../src/cli/command-line.ts";
import { describeSettings } from "../src/cli/config.ts";
import { EXIT_CODES_HELP } from "../src/cli/exit-codes.ts";
import { markdownTable } from "./markdown-table.ts";

const HEAD = `# Command line

Made from the commands' own definitions by \`npm run gen\`; \`officials-graph help load\` says the same of \`load\`. In a checkout,
\`npm run -s cli --\` stands for \`officials-graph\`. Data goes to standard output, everything else to standard error.`;

const EXAMPLES = "\nExamples:\n";

/** docs/cli.md: every command with its arguments, options, defaults and examples; settings and exit codes. */
export async function cliReference(): Promise<string> {
  const program = await commandLine();
  const overview = markdownTable(
    ["command", "for"],
    program.commands.map((command) => [`[\`${command.name()}\`](#${command.name()})`, command.summary()]),
  );
  const commands = program.commands.map((command) => [
    described(command, "##"),
    parts(command),
    shown(command),
  ]);
  return `${[HEAD, overview, ...commands.flat(), settings(), `## Exit codes\n\n${EXIT_CODES_HELP}.`].filter(Boolean).join("\n\n")}\n`;
}

function parts(command: Command): string {
  return command.commands.map((part) => described(part, "###")).join("\n\n");
}

function described(command: Command, heading: string): string {
  const help = command.createHelp();
  const name = fullName(command);
  return [
    `${heading} ${name}`,
    command.description(),
    command.commands.length === 0 && `\`\`\`text\n${help.commandUsage(command)}\n\`\`\``,
    command.registeredArguments.some(({ description }) => description) &&
      markdownTable(["argument", ""], command.registeredArguments.map(argument)),
    command.options.length > 0 && markdownTable(["option", "", "default"], command.options.map(option)),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function argument(given: Argument): string[] {
  const name = `${given.name()}${given.variadic ? "…" : ""}`;
  return [`\`${given.required ? `<${name}>` : `[${name}]`}\``, given.description];
}

function option({ flags, description, argChoices, mandatory, defaultValue, negate }: Option): string[] {
  const choices = argChoices && `one of ${argChoices.map((choice) => `\`${choice}\``).join(", ")}`;
  const says = [description, choices, mandatory && "must be given"].filter(Boolean).join("; ");
  const standard = negate || defaultValue === undefined ? "" : `\`${defaultValue}\``;
  return [`\`${flags}\``, says, standard];
}

function fullName(command: Command): string {
  return command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name();
}

/** What a command's help ends with, as it writes it. */
function shown(command: Command): string {
  let text = "";
  const write = (written: string) => {
    text += written;
  };
  // Commander emits its help; its types keep that to themselves.
  (command as unknown as EventEmitter).emit("afterHelp", { error: false, command, write });
  const [before, examples = ""] = text.split(EXAMPLES);
  const lines = examples.trim().split("\n");
  return [
    before!.trim() && `\`\`\`text\n${before!.trim()}\n\`\`\``,
    `\`\`\`sh\n${lines.map((line) => line.trim().replace(/^\$ /, "")).join("\n")}\n\`\`\``,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function settings(): string {
  const rows = describeSettings().map(({ name, meaning, standard }) => [
    `\`${name}\``,
    meaning,
    standard === undefined ? "" : `\`${standard}\``,
  ]);
  return `## Settings\n\nFrom the environment, else from a file \`.env\` in the working folder.\n\n${markdownTable(["setting", "", "default"], rows)}`;
}
