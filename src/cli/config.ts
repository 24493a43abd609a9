import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { LANGUAGES } from "../lexicon/language.ts";
import { UsageError } from "../std/errors.ts";

const port = wholeNumber(1, 65_535);

/** Every setting, with what `--help` and `.env.example` say of it. */
const SETTINGS = {
  NEO4J_URI: z
    .url({ protocol: /^(bolt|neo4j)(\+s|\+ssc)?$/, error: "is no bolt:// or neo4j:// address", abort: true })
    .refine(hasNoUser, "has a user name in it; set NEO4J_USER and NEO4J_PASSWORD instead")
    .optional()
    .describe("Use this Neo4j (bolt://, neo4j://, neo4j+s://) instead of starting one"),
  NEO4J_USER: z.string().default("neo4j").describe("User of NEO4J_URI"),
  NEO4J_PASSWORD: z.string().optional().describe("Password of NEO4J_URI"),
  NEO4J_DATABASE: z.string().optional().describe("Database of NEO4J_URI; the server's default when empty"),
  OFFICIALS_GRAPH_HOME: z
    .string()
    .default(".data")
    .describe("Folder of the local Neo4j's data, password and logs"),
  OFFICIALS_GRAPH_CACHE: z
    .string()
    .optional()
    .describe("Folder that Neo4j's program files are kept in, for all homes; in the user's cache when empty"),
  JAVA_HOME: z.string().optional().describe("Java that runs the local Neo4j; java of the PATH when empty"),
  MAVEN: z.string().optional().describe("Maven that fetches Neo4j; mvn of the PATH when empty"),
  OFFICIALS_GRAPH_SEEDS: z
    .string()
    .optional()
    .describe("Folder of seeds to use instead of the package's own"),
  OFFICIALS_GRAPH_LANGUAGE: z
    .enum(LANGUAGES)
    .default("vi")
    .describe("Language of the articles: vi, or en, whose lexicon is a small one"),
  OFFICIALS_GRAPH_JUDGEMENTS: z
    .string()
    .default("judgements")
    .describe("Folder of the judgements that reviewers made, or one file of them"),
  OFFICIALS_GRAPH_LLM_URL: z
    .url({ protocol: /^https?$/, error: "is no http:// or https:// address", abort: true })
    .refine(hasNoUser, "has a user name in it; give the key by itself")
    .optional()
    .describe("Server for `extract --extractor llm`, any that speaks OpenAI's chat protocol: https://…/v1"),
  OFFICIALS_GRAPH_LLM_KEY: z
    .string()
    .regex(/^[!-~]+$/, "has a space or another sign that no key has")
    .optional()
    .describe("Key of OFFICIALS_GRAPH_LLM_URL, if it needs one"),
  OFFICIALS_GRAPH_LLM_MODEL: z.string().optional().describe("Model to ask for at OFFICIALS_GRAPH_LLM_URL"),
  OFFICIALS_GRAPH_LLM_CONCURRENCY: wholeNumber(1, 64)
    .default(4)
    .describe("How many articles the model is asked about at once"),
  OFFICIALS_GRAPH_LLM_TIMEOUT: wholeNumber(1, 3600)
    .default(120)
    .describe("Seconds to wait for the model's answer about one article"),
  HOST: z.string().default("127.0.0.1").describe("Address that GraphQL is served on"),
  OFFICIALS_GRAPH_READERS: z
    .enum(["everyone", "token"])
    .default("everyone")
    .describe("Who may read over HTTP: everyone, or those with a token; writing always needs one"),
  OFFICIALS_GRAPH_SCHEMA: z
    .enum(["told", "closed"])
    .default("told")
    .describe("Whether GraphQL tells its schema: by introspection, at /schema.graphql and in its errors"),
  OFFICIALS_GRAPH_PAGES: z
    .enum(["served", "closed"])
    .default("served")
    .describe("Whether there are pages: the explorer at / and GraphiQL"),
  OFFICIALS_GRAPH_OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: "is no http:// or https:// address", abort: true })
    .optional()
    .describe("OpenID Connect issuer whose access tokens (JWT) are taken, too: https://…"),
  OFFICIALS_GRAPH_OIDC_AUDIENCE: z
    .string()
    .default("officials-graph")
    .describe("Audience (aud) that access tokens of OFFICIALS_GRAPH_OIDC_ISSUER must have"),
  OFFICIALS_GRAPH_REQUESTS_PER_MINUTE: wholeNumber(1, 10_000_000)
    .default(3000)
    .describe("How many requests a client may make in a minute"),
  OFFICIALS_GRAPH_COST_PER_MINUTE: wholeNumber(1, 10_000_000_000)
    .default(5_000_000)
    .describe("How many fields a client's queries may ask for in a minute"),
  OFFICIALS_GRAPH_TRUSTED_PROXIES: z
    .string()
    .regex(/^[\da-fA-F.:/, ]+$/, "is no list of addresses and networks, as 10.0.0.5,192.168.0.0/16")
    .optional()
    .describe("Addresses of reverse proxies whose X-Forwarded-For is believed, apart by commas"),
  PORT: port.default(4000).describe("First port to try for GraphQL"),
  BOLT_PORT: port.default(7687).describe("First port to try for the local Neo4j"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("warn")
    .describe("How much the server logs"),
} as const;

const schema = z
  .object(SETTINGS)
  .refine((env) => env.NEO4J_URI === undefined || env.NEO4J_PASSWORD !== undefined, {
    path: ["NEO4J_PASSWORD"],
    message: "is missing; NEO4J_URI needs it",
  });

/** Never shown, not even where they are wrong: an address may hold a password, too. */
const SECRET = new Set(["NEO4J_URI", "NEO4J_PASSWORD", "OFFICIALS_GRAPH_LLM_KEY", "OFFICIALS_GRAPH_LLM_URL"]);

export type Config = z.infer<typeof schema>;

/**
 * The settings of this run: the environment, then the file `.env` of the working folder, then the defaults.
 * @throws UsageError that names the variable and the value
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const given = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, env[name] || undefined]));
  const result = schema.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    const name = String(issue!.path[0]);
    const value = given[name] === undefined || SECRET.has(name) ? "" : ` ${JSON.stringify(given[name])}`;
    throw new UsageError(`${name}${value}: ${issue!.message}`);
  }
  return { ...result.data, OFFICIALS_GRAPH_HOME: resolve(result.data.OFFICIALS_GRAPH_HOME) };
}

function wholeNumber(least: number, most: number) {
  const says = `is no whole number from ${least} to ${most}`;
  return z.coerce.number(says).int(says).min(least, says).max(most, says);
}

function hasNoUser(url: string): boolean {
  const { username, password } = new URL(url);
  return username === "" && password === "";
}

/** Name, meaning and default of each setting, for help texts. */
export function describeSettings(): { name: string; meaning: string; standard: string | undefined }[] {
  return Object.entries(SETTINGS).map(([name, setting]) => ({
    name,
    meaning: setting.description ?? "",
    standard: setting instanceof z.ZodDefault ? String(setting.def.defaultValue) : undefined,
  }));
}
