import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { packagePath } from "../../../src/std/package-root.ts";
import { QUESTIONS } from "../../../web/src/console/questions.ts";

test("the menu has every saved query, with its title in both languages", () => {
  const files = readdirSync(packagePath("queries")).filter((file) => file.endsWith(".graphql"));
  expect(QUESTIONS.map(({ name }) => `${name}.graphql`).toSorted()).toEqual(files.toSorted());
  for (const { name, title } of QUESTIONS) {
    const number = /^\d+/.exec(name);
    const begins = number === null ? /^\p{Lu}/u : new RegExp(`^${Number(number[0])}\\. \\p{Lu}`, "u");
    expect(title.en, name).toMatch(begins);
    expect(title.vi, name).toMatch(begins);
    expect(title.vi, name).not.toBe(title.en);
  }
});
