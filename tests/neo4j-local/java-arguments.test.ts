import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ClassArchive } from "../../src/neo4j-local/class-archive.ts";
import { argumentFile, serverArguments } from "../../src/neo4j-local/java-arguments.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a server is known by its home, and hides its arguments from the temporary folder", () => {
  const args = serverArguments({
    lib: "/c/lib",
    archive: new ClassArchive("/c/lib", "17.0.15"),
    neo4jHome: "/hồ sơ/neo4j",
    homeId: "0123456789abcdef",
    heapMb: 300,
    shortLived: false,
  });
  expect(args).toContain("-Dofficials.graph.home=0123456789abcdef");
  expect(args).toContain("--home-dir=/hồ sơ/neo4j");
  expect(args).toContain("-XX:-UsePerfData");
  expect(args).toContain("-Xmx300m");
});

test("an argument file keeps quotes, spaces and backslashes", () => {
  expect(argumentFile(["-cp", 'a "b" \\c d'])).toBe('"-cp"\n"a \\"b\\" \\\\c d"\n');
});

test("java reads an argument file as it was meant", () => {
  const file = join(temporaryFolder(), "hồ sơ.args");
  writeFileSync(file, argumentFile(['-Dgiven=a "b" \\c d#e', "-XshowSettings:properties", "-version"]));
  const { stderr } = spawnSync("java", [`@${file}`], { encoding: "utf8" });
  expect(stderr).toContain('given = a "b" \\c d#e\n');
});
