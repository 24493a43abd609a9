// Builds the explorer into `web/dist`, unless what is there was built from the same sources.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "web/dist");
const stamp = join(dist, "built-from");
const sources = ["web", "queries", "package-lock.json", "schema.graphql"].map((path) => join(root, path));

const digest = digestOf(sources.flatMap(filesUnder).filter((file) => !file.startsWith(dist)));
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== digest) await build();

async function build() {
  process.stderr.write("Building the explorer; once, until its sources change\n");
  // Else a run of the tests would build React for development.
  process.env.NODE_ENV = "production";
  const vite = await import("vite").catch(() => null);
  if (vite === null) {
    process.stderr.write(
      "Vite is not installed (npm ci brings it); the server starts without the explorer.\n",
    );
    return;
  }
  await vite.build({ mode: "production", configFile: join(root, "web/vite.config.ts"), logLevel: "error" });
  writeFileSync(join(dist, "expand.graphql"), documents("expand", "dot"));
  await compress();
  writeFileSync(stamp, digest);
}

/** What the explorer asks, for the server to plan before a reader does. */
function documents(...names) {
  const texts = names.map((name) =>
    readFileSync(join(root, `web/src/graphql/documents/${name}.graphql`), "utf8"),
  );
  return texts.join("\n");
}

/** Beside each text file its gzipped form, so that no request waits for compression. */
async function compress() {
  const zip = promisify(gzip);
  const texts = filesUnder(dist).filter((file) => /\.(js|css|html|svg)$/.test(file));
  await Promise.all(
    texts.map(async (file) => {
      const zipped = await zip(readFileSync(file), { level: 9 });
      writeFileSync(`${file}.gz`, zipped);
    }),
  );
}

/** Paths of the files below a folder, from that folder; of a file, itself. */
function filesUnder(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function digestOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest("hex");
}
