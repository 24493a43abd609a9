import { expect, test } from "vitest";
import { startFailure } from "../../src/neo4j-local/start-failure.ts";

const AT = "2026-11-24 04:20:17.996+0000";

test.each([
  [
    "a taken port",
    `${AT} ERROR Failed to start Neo4j on localhost:7474.\nCaused by: org.neo4j.configuration.helpers.PortBindException: An error occurred\n`,
    { kind: "port", reason: "its port is taken" },
  ],
  [
    "a store in use",
    "Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /h/store_lock",
    { kind: "known", reason: "another process uses its store" },
  ],
  [
    "a full disk",
    "java.io.IOException: No space left on device\n\tat x",
    { kind: "known", reason: "the disk is full" },
  ],
  [
    "too little memory",
    "Error occurred during initialization of VM\nCould not reserve enough space for 524288KB object heap",
    { kind: "known", reason: "there is not enough memory for java" },
  ],
  [
    "a damaged store: the innermost cause",
    `${AT} ERROR Failed to start Neo4j\nCaused by: a.B: outer\n\tat x\nCaused by: java.lang.IllegalStateException: Failed to load data from legacy metadata store\n`,
    { kind: "other", reason: "Failed to load data from legacy metadata store" },
  ],
  [
    "a setting it does not take: the first line",
    "Exception in thread \"main\" java.lang.IllegalArgumentException: Error evaluating value for setting 'x'. '0s' is not valid\nCaused by: y.Z: inner\n",
    { kind: "other", reason: "Error evaluating value for setting 'x'. '0s' is not valid" },
  ],
  ["silence", "", { kind: "other", reason: "java ended without a word" }],
])("names %s", (_name, printed, failure) => {
  expect(startFailure(printed)).toEqual(failure);
});
