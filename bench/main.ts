/**
 * Runs one benchmark of this folder: `npm run -s bench -- extract --hostile`.
 */
import { readdirSync } from "node:fs";
import { basename } from "node:path";

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => basename(file, ".ts"))
  .filter((name) => name !== "main");
const [name] = process.argv.splice(2, 1);
if (name !== undefined && names.includes(name)) await import(`./${name}.ts`);
else {
  process.stderr.write(`Usage: npm run -s bench -- <${names.join(" | ")}> [options]\n`);
  process.exitCode = 2;
}
