import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accessFiles } from "../../src/access/access-files.ts";
import { temporaryHome } from "../access/temporary-home.ts";
import { runCli } from "../support/run-cli.ts";

const home = temporaryHome();
const token = (...args: string[]) => runCli(["token", ...args], { env: { OFFICIALS_GRAPH_HOME: home } });

describe("officials-graph token", () => {
  test("makes one, shows it once, lists and revokes it, and all that is audited", async () => {
    const made = await token("create", "--scope", "write", "--name", "lan", "--days", "30");
    expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining("for lan (write)") });
    const [, id, secret] = /^ogt_([0-9a-f]{8})_(\S{43})\n$/.exec(made.stdout)!;
    const listed = await token("list");
    expect(listed.stdout).toMatch(new RegExp(`^${id} {2}write {2}lan {2}made \\S+ {2}good until \\S+\\n$`));
    expect(listed.stdout).not.toContain(secret);

    expect(await token("create", "--scope", "read", "--name", "x", "--if-none")).toMatchObject({
      code: 0,
      stdout: "",
    });
    expect(await token("revoke", id!)).toMatchObject({ code: 0, stdout: `${id} is revoked.\n` });
    expect(await token("revoke", id!)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("no good token has this id"),
    });
    expect((await token("list", "--json")).stdout).toMatch(/"revoked":"20/);

    const audit = readFileSync(accessFiles(home).audit, "utf8");
    expect(audit).toMatch(/"what":"token create","with":\{"scope":"write","name":"lan","days":30\}/);
    expect(audit).toMatch(new RegExp(`"what":"token revoke","with":\\{"id":"${id}"\\}`));
    expect(audit).not.toContain(secret);
  });

  test("refuses a scope that is none", async () => {
    expect(await token("create", "--scope", "all", "--name", "x")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Allowed choices are read, write, admin"),
    });
  });
});

test("start refuses to be reached from elsewhere while there is no token, and says the ways out", async () => {
  const env = { OFFICIALS_GRAPH_HOME: temporaryHome(), HOST: "0.0.0.0" };
  const { code, stderr } = await runCli(["start"], { env });
  expect(stderr).toMatch(
    /^HOST "0\.0\.0\.0": other machines can reach it, and there is no token yet\. Make one \(/,
  );
  expect(code).toBe(2);
});
