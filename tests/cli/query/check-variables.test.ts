import { describe, expect, test } from "vitest";
import { checkVariables } from "../../../src/cli/query/check-variables.ts";
import { UsageError } from "../../../src/std/errors.ts";

const QUERY = "query Q($name: String!, $other: ID!, $first: Int! = 5, $from: String) { x }";

describe("the variables of a query", () => {
  test.each([[{ name: "a", other: "b" }], [{ name: "a", other: "b", first: 1, from: null }]])(
    "may be %j",
    (given) => {
      expect(() => checkVariables(QUERY, given)).not.toThrow();
    },
  );

  test.each([
    [QUERY, {}, "The query needs --var name=… --var other=…"],
    [QUERY, { name: "a" }, "The query needs --var other=…"],
    [
      QUERY,
      { nam: "a", other: "b" },
      '--var nam: the query has no such variable; there are: name, other, first, from. Did you mean "name"?',
    ],
    ["{ x }", { name: "a" }, "--var name: the query has no such variable; it has none."],
    // A name that every object has is no variable that was given.
    ["query ($toString: ID!) { x }", {}, "The query needs --var toString=…"],
  ])("%s with %j is refused", (source, given, says) => {
    expect(() => checkVariables(source, given)).toThrow(new UsageError(says));
  });

  test("of what is no GraphQL are left to its answer", () => {
    expect(() => checkVariables("{", { name: "a" })).not.toThrow();
  });
});
