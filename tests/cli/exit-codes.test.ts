import { Neo4jError } from "neo4j-driver";
import { expect, test } from "vitest";
import { exitCodeOf } from "../../src/cli/exit-codes.ts";
import { asTimedOut } from "../../src/graph/timed-out.ts";
import { InputError, UnavailableError, UsageError } from "../../src/std/errors.ts";

test("faults of users and of what surrounds us have codes of their own; what has none is a bug of ours", () => {
  expect(exitCodeOf(new InputError("no title"))).toBe(1);
  expect(exitCodeOf(new UsageError("no such option"))).toBe(2);
  expect(exitCodeOf(new UnavailableError("no Neo4j"))).toBe(3);
  expect(exitCodeOf(new TypeError("x is undefined"))).toBeUndefined();
});

test("a Neo4j that is too slow is told in words, with what to do", () => {
  const code = "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration";
  const error = asTimedOut(
    new Neo4jError("The transaction has been terminated.", code, "50N05", "timed out"),
  );
  expect(exitCodeOf(error)).toBe(3);
  expect(error!.message).toContain("Run the same command again");
});
