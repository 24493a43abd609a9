import { describeSettings } from "./config.ts";
import { EXIT_CODES_HELP } from "./exit-codes.ts";

/** The part of `--help` on settings. */
export function settingsHelp(): string {
  const settings = describeSettings();
  const width = Math.max(...settings.map(({ name }) => name.length)) + 2;
  const lines = settings.map(
    ({ name, meaning, standard }) =>
      `  ${name.padEnd(width)}${meaning}${standard === undefined ? "" : ` (default: ${standard})`}`,
  );
  return `\nSettings, from the environment or a file .env:\n${lines.join("\n")}\n\nExit codes: ${EXIT_CODES_HELP}\n`;
}

/** The text of `.env.example`. */
export function envExample(): string {
  const entries = describeSettings().map(
    ({ name, meaning, standard }) =>
      `# ${meaning}.\n${standard === undefined ? "# " : ""}${name}=${standard ?? ""}\n`,
  );
  return `# Copy to .env and change what you need.\n\n${entries.join("\n")}`;
}
