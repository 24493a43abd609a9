import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from "neo4j-driver";
import { UnavailableError } from "../std/errors.ts";
import { invariant } from "../std/invariant.ts";
import { readStatementFiles, type StatementFile, type StatementFolder } from "./statement-file.ts";
import type { ReadStatements, WriteStatements } from "./statements.gen.ts";

export interface GraphAddress {
  /** `bolt://`, `neo4j://`, `neo4j+s://` … */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database when left out. */
  readonly database?: string | undefined;
}

/** Runs the statements of `cypher/read` by name, with the types that their headers give. */
export interface GraphReader {
  read<N extends keyof ReadStatements>(
    name: N,
    params: ReadStatements[N]["params"],
  ): Promise<ReadStatements[N]["row"][]>;
}

/** One write transaction: all that it runs is kept, or nothing. */
export interface GraphTransaction extends GraphReader {
  write<N extends keyof WriteStatements>(
    name: N,
    params: WriteStatements[N]["params"],
  ): Promise<WriteStatements[N]["row"][]>;
}

const WAIT_FOR_CONNECTION_MS = 10_000;
const RETRY_FOR_MS = 30_000;
/** A read that takes longer is ended inside Neo4j. */
const READ_TIMEOUT_MS = 30_000;
const TAG = { app: "officials-graph" };

/** The sole user of the driver: statements by name in, plain rows out. */
export class GraphSession implements GraphReader {
  readonly #driver: Driver;
  readonly #database: { database?: string };
  readonly #statements: Record<StatementFolder, Map<string, StatementFile>>;

  private constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver;
    this.#database = database ? { database } : {};
    this.#statements = {
      schema: readStatementFiles("schema"),
      read: readStatementFiles("read"),
      write: readStatementFiles("write"),
    };
  }

  /** @throws UnavailableError when no Neo4j answers there, or it refuses the password. */
  static async open(address: GraphAddress): Promise<GraphSession> {
    const driver = connect(address);
    try {
      await driver.verifyConnectivity({ database: address.database ?? "" });
    } catch (error) {
      await driver.close();
      throw unavailable(error, address.uri);
    }
    return new GraphSession(driver, address.database);
  }

  /** Name and version of the server: `Neo4j/5.26.20`. */
  async server(): Promise<string> {
    const info = await this.#driver.getServerInfo(this.#database);
    return info.agent ?? "unknown";
  }

  read<N extends keyof ReadStatements>(
    name: N,
    params: ReadStatements[N]["params"],
  ): Promise<ReadStatements[N]["row"][]> {
    const session = this.#driver.session({ ...this.#database, defaultAccessMode: neo4j.session.READ });
    const config = { metadata: { ...TAG, statement: name }, timeout: READ_TIMEOUT_MS };
    return session
      .executeRead((tx) => this.#run(tx, "read", name, params), config)
      .finally(() => session.close()) as Promise<ReadStatements[N]["row"][]>;
  }

  /** Runs `work` in one transaction, again from the start when the server asks for a retry. */
  async transaction<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ ...this.#database, defaultAccessMode: neo4j.session.WRITE });
    try {
      return await session.executeWrite(
        (tx) =>
          work({
            read: (name, params) => this.#run(tx, "read", name, params) as never,
            write: (name, params) => this.#run(tx, "write", name, params) as never,
          }),
        { metadata: TAG },
      );
    } finally {
      await session.close();
    }
  }

  /** Runs one statement of `cypher/schema`; schema changes take a transaction of their own. */
  async applySchema(name: string): Promise<void> {
    const session = this.#driver.session({ ...this.#database, defaultAccessMode: neo4j.session.WRITE });
    try {
      await session.executeWrite((tx) => this.#run(tx, "schema", name, {}), { metadata: TAG });
    } finally {
      await session.close();
    }
  }

  /** The numbered statements of `cypher/schema`, in order. */
  get migrations(): readonly StatementFile[] {
    return [...this.#statements.schema.values()];
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #run(
    tx: ManagedTransaction,
    folder: StatementFolder,
    name: string,
    params: object,
  ): Promise<object[]> {
    const statement = this.#statements[folder].get(name);
    invariant(statement, `cypher/${folder}/${name}.cypher exists`);
    const result = await tx.run(statement.cypher, params);
    return result.records.map((record) => record.toObject());
  }
}

function connect({ uri, user, password }: GraphAddress): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: WAIT_FOR_CONNECTION_MS,
      connectionTimeout: WAIT_FOR_CONNECTION_MS,
      maxTransactionRetryTime: RETRY_FOR_MS,
      userAgent: "officials-graph",
    });
  } catch (error) {
    throw unavailable(error, uri);
  }
}

function unavailable(error: unknown, uri: string): UnavailableError {
  const code = error instanceof Neo4jError ? error.code : "";
  const cause = error instanceof Error ? error.message : String(error);
  if (code.startsWith("Neo.ClientError.Security"))
    return new UnavailableError(
      `Neo4j at ${uri} refuses the user or password (${code}). Check NEO4J_USER and NEO4J_PASSWORD; after several wrong tries wait a minute.`,
      { cause: error },
    );
  return new UnavailableError(
    `No Neo4j answers at ${uri} (${cause}). Check NEO4J_URI and that the server runs; \`officials-graph doctor\` looks at both.`,
    { cause: error },
  );
}
