/**
 * Serves the project while it is worked on: `npm run dev`. The server starts anew when one of its files changes, the
 * explorer changes in the open page, and Neo4j goes on until Ctrl-C.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "vite";
import { readConfig } from "../src/cli/config.ts";
import { untilInterrupted } from "../src/cli/interruption.ts";
import { startLocal } from "../src/cli/local-graph.ts";
import { say } from "../src/cli/terminal.ts";
import { configuredAddress } from "../src/cli/with-graph.ts";
import { freePort } from "../src/neo4j-local/free-port.ts";
import { packagePath } from "../src/std/package-root.ts";

/** Read when the server starts, besides what it imports. */
const DATA = ["cypher/**", "lexicon/**", "seeds/**", "queries/**", "schema.graphql"];
/** What the server answers; the rest is Vite's. GraphiQL is served as it was built. */
const ANSWERED = "^/(graphql|graphiql|assets|schema\\.graphql|feeds|reconcile)\\b";

const config = readConfig(process.env);
const configured = configuredAddress(config);
const local = configured ? null : await startLocal(config, "owned", "npm run dev");
const { uri, user, password } = configured ?? local!;
const port = await freePort(config.PORT);

const interrupted = untilInterrupted();
const watch = ["watch", "--clear-screen=false", ...DATA.map((each) => `--include=${each}`)];
const server = spawn(packagePath("node_modules/.bin/tsx"), [...watch, "src/cli/main.ts", "start"], {
  cwd: packagePath(),
  stdio: "inherit",
  env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: String(port) },
});
const explorer = await createServer({
  configFile: packagePath("web/vite.config.ts"),
  optimizeDeps: { entries: ["index.html"] },
  server: { proxy: { [ANSWERED]: `http://127.0.0.1:${port}` } },
});
await explorer.listen();
say(`The explorer, which follows web/, is at ${explorer.resolvedUrls!.local[0]}`);

await interrupted;
const ended = server.exitCode ?? once(server, "exit");
server.kill("SIGTERM");
await ended;
await explorer.close();
await local?.stop();
