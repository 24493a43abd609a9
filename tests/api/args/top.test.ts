import { expect, test } from "vitest";
import { answer } from "../../../src/api/answer.ts";
import type { Graph } from "../../../src/api/context.ts";

/** A graph with nothing in it. */
const empty: Graph = { read: async () => [], entities: async () => [] };

test.each([
  ["{ topChairs(first: -1) { totalCount } }", "`first` is -1; give a number from 0 to 100."],
  ["{ topChairs(first: 101) { totalCount } }", "`first` is 101; give a number from 0 to 100."],
  ["{ bodyMatrix(first: -1) { totalCount } }", "`first` is -1; give a number from 0 to 1000."],
  ["{ bodyMatrix(first: 1001) { totalCount } }", "`first` is 1001; give a number from 0 to 1000."],
])("%s is refused in words", async (query, message) => {
  const { errors } = await answer(empty, query, {});
  expect(errors?.map((error) => [error.message, error.extensions.code])).toEqual([
    [message, "BAD_USER_INPUT"],
  ]);
});

test.each(["{ topChairs(first: 0) { totalCount } }", "{ bodyMatrix(first: 1000) { totalCount } }"])(
  "%s is answered",
  async (query) => {
    expect((await answer(empty, query, {})).errors).toBeUndefined();
  },
);
