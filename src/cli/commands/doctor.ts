import type { Command } from "commander";
import { examine } from "../checks.ts";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";
import { EXIT } from "../exit-codes.ts";
import { print } from "../terminal.ts";

export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .summary("look at what is needed here, and say what to do")
    .description(
      "Checks Node, Java, Maven, the ports, the disk and Neo4j; exit code 3 when something is missing.",
    )
    .addHelpText("after", examples("doctor"))
    .action(async () => {
      const findings = await examine(readConfig(process.env));
      for (const { ok, subject, says } of findings)
        await print(`${ok ? "ok     " : "MISSING"} ${subject}: ${says}`);
      if (findings.some((finding) => !finding.ok)) process.exitCode = EXIT.unavailable;
    });
}
