/** The program of a keeper process: `node keeper-main.js '<KeeperOrder as JSON>'`. */
import { Keeper } from "./keeper.ts";
import type { KeeperNews, KeeperOrder } from "./keeper-order.ts";

process.umask(0o077);
const order: KeeperOrder = JSON.parse(process.argv[2]!);

// The starter may be gone, and its end of the pipe with it.
process.stdout.on("error", () => {});
const tell = (news: KeeperNews) => void process.stdout.write(`${JSON.stringify(news)}\n`);

const keeper = new Keeper(order, tell);
for (const name of ["SIGTERM", "SIGINT"] as const) process.on(name, () => keeper.stop());
process.on("SIGHUP", () => {});
if (order.mode === "owned") {
  // The system closes the pipe when the owner dies, even by SIGKILL.
  process.stdin.on("end", () => keeper.stop());
  process.stdin.on("error", () => keeper.stop());
  process.stdin.resume();
}

await keeper.run();
// Only after what was told last has gone out.
process.stdout.write("", () => process.exit(0));
