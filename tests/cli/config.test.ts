import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/cli/config.ts";

describe("readConfig", () => {
  test("has a default for all that can have one", () => {
    expect(readConfig({})).toMatchObject({
      HOST: "127.0.0.1",
      PORT: 4000,
      BOLT_PORT: 7687,
      NEO4J_USER: "neo4j",
    });
  });

  test("takes an empty variable for one that is not set", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: "" }).NEO4J_URI).toBeUndefined();
  });

  test.each(["bolt://localhost:7687", "neo4j://db:7687", "neo4j+s://x.example.org", "bolt+ssc://10.0.0.1"])(
    "takes %s",
    (uri) => {
      expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "p" }).NEO4J_URI).toBe(uri);
    },
  );

  test.each([
    [{ PORT: "http" }, /^PORT "http": is no whole number from 1 to 65535$/],
    [{ PORT: "70000" }, /^PORT "70000": is no whole number from 1 to 65535$/],
    [
      { NEO4J_URI: "http://db:7474", NEO4J_PASSWORD: "p" },
      /^NEO4J_URI: is no bolt:\/\/ or neo4j:\/\/ address/,
    ],
    [{ NEO4J_URI: "bolt://db" }, /^NEO4J_PASSWORD: is missing; NEO4J_URI needs it/],
    [
      { OFFICIALS_GRAPH_LLM_URL: "localhost" },
      /^OFFICIALS_GRAPH_LLM_URL: is no http:\/\/ or https:\/\/ address$/,
    ],
    [{ LOG_LEVEL: "loud" }, /^LOG_LEVEL "loud": /],
    [{ NEO4J_URI: "localhost", NEO4J_PASSWORD: "p" }, /^NEO4J_URI: is no bolt:\/\/ or neo4j:\/\/ address/],
    [
      { NEO4J_URI: "bolt://me:secret@db", NEO4J_PASSWORD: "p" },
      /^NEO4J_URI: has a user name in it; set NEO4J_USER and NEO4J_PASSWORD instead$/,
    ],
  ])("refuses %j, naming the variable, and its value where that may be shown", (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});
