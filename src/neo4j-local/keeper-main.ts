/** The program of a keeper process: `node keeper-main.js '<KeeperOrder as JSON>'`. */
import { Keeper } from "./keeper.ts";
import type { KeeperNews, KeeperOrder } from "./keeper-order.ts";

process.umask(0o077);
const order: KeeperOrder = JSON.parse(process.argv[2]!);

// The starter may be gone, and its end of the pipe with it.
process.stdout.on("error", () => {});
const tell = (news: KeeperNews) => void process.stdout.write(`${JSON.stringify(news)}\n`);

const keeper = new Keeper(order, tell);
for (const name of ["SIGTERM", "SIGINT"] as const) process.on(name, () => keeper.stop(name));
process.on("SIGHUP", () => {});
// A bug of the keeper's shall not leave java without one.
process.on("uncaughtException", (error) => keeper.stop(String(error.stack)));
if (order.mode === "owned") {
  // The system closes the pipe when the owner dies, even by SIGKILL.
  process.stdin.on("close", () => keeper.stop("its owner is gone"));
  process.stdin.on("error", () => {});
  process.stdin.resume();
}

await keeper.run();
// Only after what was told last has gone out.
process.stdout.write("", () => process.exit(0));
