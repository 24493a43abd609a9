import type { Command } from "commander";
import { migrate } from "../../graph/migrate.ts";
import { readConfig } from "../config.ts";
import { examples } from "../examples.ts";
import { print } from "../terminal.ts";
import { withGraph } from "../with-graph.ts";

export function addMigrate(program: Command): void {
  program
    .command("migrate")
    .summary("bring the graph's schema up to date")
    .description("Applies the numbered statements of cypher/schema that the database has not had, each once.")
    .addHelpText("after", examples("migrate"))
    .action(async () => {
      const applied = await withGraph(readConfig(process.env), "officials-graph migrate", migrate);
      await print(applied.length === 0 ? "The schema is up to date." : `Applied ${applied.join(", ")}.`);
    });
}
