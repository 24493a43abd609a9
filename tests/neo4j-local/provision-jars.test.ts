import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { committedJarSums, jarFault, parseJarSums } from "../../src/neo4j-local/jar-sums.ts";
import { NEO4J_VERSION } from "../../src/neo4j-local/neo4j-version.ts";
import { provisionJars } from "../../src/neo4j-local/provision-jars.ts";
import { isVerified, markVerified } from "../../src/neo4j-local/verified-mark.ts";
import { packagePath } from "../../src/std/package-root.ts";
import { program } from "./program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const sum = (text: string) => createHash("sha256").update(text).digest("hex");

test("the committed sums, the pom and the version agree", async () => {
  const sums = await committedJarSums();
  expect(sums.size).toBe(213);
  expect(sums.has(`neo4j-${NEO4J_VERSION}.jar`)).toBe(true);
  const pom = await readFile(packagePath("neo4j", "pom.xml"), "utf8");
  expect(pom).toContain(`<artifactId>neo4j</artifactId>\n      <version>${NEO4J_VERSION}</version>`);
  expect(pom).not.toMatch(/<(repositor|distribution)/);
});

describe("a folder of jars", () => {
  const sums = parseJarSums(`${sum("a")}  a.jar\n${sum("b")}  b.jar\n`);

  test("has no fault when every jar has its sum", async () => {
    const lib = temporaryFolder();
    await writeFile(join(lib, "a.jar"), "a");
    await writeFile(join(lib, "b.jar"), "b");
    expect(await jarFault(lib, sums)).toBeUndefined();
  });

  test("is told by name what is wrong, missing or too many", async () => {
    const lib = temporaryFolder();
    await writeFile(join(lib, "a.jar"), "a");
    expect(await jarFault(lib, sums)).toBe("b.jar is missing.");
    await writeFile(join(lib, "b.jar"), "c");
    expect(await jarFault(lib, sums)).toBe(
      `b.jar has the SHA-256 sum ${sum("c")}, not the expected ${sum("b")}.`,
    );
    await writeFile(join(lib, "z.jar"), "z");
    expect(await jarFault(lib, sums)).toBe("z.jar is no part of it.");
  });
});

describe("the mark of checked jars", () => {
  const sums = parseJarSums(`${sum("a")}  a.jar\n`);
  async function marked() {
    const root = temporaryFolder();
    await mkdir(join(root, "lib"));
    await writeFile(join(root, "lib", "a.jar"), "a");
    await markVerified(root, sums);
    return root;
  }

  test("holds while names, sizes and sums stay", async () => {
    expect(await isVerified(await marked(), sums)).toBe(true);
  });

  test("is void for other sums, a jar more, another size, and without it", async () => {
    const root = await marked();
    expect(await isVerified(root, parseJarSums(`${sum("b")}  a.jar\n`))).toBe(false);
    await writeFile(join(root, "lib", "z.jar"), "");
    expect(await isVerified(root, sums)).toBe(false);
    const other = await marked();
    await writeFile(join(other, "lib", "a.jar"), "aa");
    expect(await isVerified(other, sums)).toBe(false);
    expect(await isVerified(temporaryFolder(), sums)).toBe(false);
  });
});

describe("a Maven that fails", () => {
  const version = 'if [ "$1" = -version ]; then echo "Apache Maven 3.9.9"; exit 0; fi';
  const out =
    'for a in "$@"; do case "$a" in -DoutputDirectory=*) out=$(echo "$a" | cut -d= -f2);; esac; done';
  const provision = async (lines: string) => {
    const cache = temporaryFolder();
    const maven = await program(`${version}\n${lines}`);
    const result = provisionJars({ java: "java", maven, cache }, () => {}).catch(
      (error: Error) => error.message,
    );
    return { said: String(await result), left: await readdir(cache) };
  };

  test("by serving another file is told, and nothing is kept", async () => {
    const { said, left } = await provision(`${out}\necho evil > "$out/evil.jar"`);
    expect(said).toMatch(/did not deliver Neo4j .*evil\.jar is no part of it.*Nothing was kept/);
    expect(left).toEqual([]);
  });

  test("is quoted, without the noise around it", async () => {
    const { said, left } = await provision('echo "[INFO] x"; echo "[ERROR] no route to host"; exit 1');
    expect(said).toBe(
      `Maven could not fetch Neo4j ${NEO4J_VERSION}: no route to host. Check the network and the mirrors in your ` +
        "Maven settings (~/.m2/settings.xml), then start again; or run `docker compose up`, or set NEO4J_URI.",
    );
    expect(left).toEqual([]);
  });
});
