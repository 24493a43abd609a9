import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
  type SessionMode,
} from "neo4j-driver";
import { invariant } from "../std/invariant.ts";
import { traced } from "../std/traced.ts";
import { type GraphState, Heartbeat } from "./heartbeat.ts";
import { ListComposer } from "./lists/compose-lists.ts";
import type { EntityQuery, EntityRow } from "./lists/list-query.ts";
import { readEntity } from "./lists/read-entity.ts";
import { toCypherParams } from "./params.ts";
import { plainRow } from "./plain-row.ts";
import { cypherFor, readStatementFiles, type StatementFile } from "./statement-file.ts";
import type { ReadStatements, WriteStatements } from "./statements.gen.ts";
import { asTimedOut } from "./timed-out.ts";
import { asUnavailable, noAnswer } from "./unavailable.ts";
import { withLabels } from "./with-labels.ts";

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

/** Reads entities with the lists that hang on them, by one statement whatever their depth. */
export interface ListReader {
  entities(ids: readonly string[], query: EntityQuery): Promise<EntityRow[]>;
}

/** One write transaction: all that it runs is kept, or nothing. */
export interface GraphTransaction extends GraphReader {
  write<N extends keyof WriteStatements>(
    name: N,
    params: WriteStatements[N]["params"],
  ): Promise<WriteStatements[N]["row"][]>;
}

/** How long to bear with a server that does not answer. */
interface Patience {
  readonly connectMs: number;
  readonly retryMs: number;
  /** Connections at once. */
  readonly connections: number;
}

const PATIENT: Patience = { connectMs: 10_000, retryMs: 30_000, connections: 100 };
/** Whoever waits for an answer over HTTP is better told soon. */
const PROMPT: Patience = { ...PATIENT, connectMs: 3000, retryMs: 3000 };
const LOOKING: Patience = { connectMs: 3000, retryMs: 0, connections: 1 };
const KNOCKING: Patience = { connectMs: 10_000, retryMs: 0, connections: 1 };
/** A read that takes longer is ended inside Neo4j. */
const READ_TIMEOUT_MS = 30_000;
/** What a statement is run with. */
interface TransactionConfig {
  readonly metadata: object;
  readonly timeout: number;
}

type RunFolder = "schema" | "read" | "write";

/** Rows are sent as they are found, not a thousand at a time on demand. */
const ALL_ROWS = -1;
/** Of many: so many are sent before more are asked for. */
const ROWS_AHEAD = 5000;
const TAG = { app: "officials-graph" };

/** The sole user of the driver: statements by name in, plain rows out. */
export class GraphSession implements GraphReader, ListReader {
  readonly #address: GraphAddress;
  readonly #patience: Patience;
  readonly #database: { database?: string };
  readonly #statements: Record<RunFolder, Map<string, StatementFile>>;
  readonly #composer: ListComposer;
  /** In a cluster who reads may be behind who writes; what this program wrote is waited for. One server needs none. */
  readonly #bookmarks: BookmarkManager | null;
  #driver: Driver;
  #heartbeat: Heartbeat | undefined;
  #alsoClose: () => Promise<unknown> = async () => {};

  private constructor(driver: Driver, address: GraphAddress, patience: Patience) {
    this.#driver = driver;
    this.#address = address;
    this.#patience = patience;
    this.#bookmarks = address.uri.startsWith("neo4j") ? neo4j.bookmarkManager() : null;
    this.#database = address.database ? { database: address.database } : {};
    this.#statements = {
      schema: readStatementFiles("schema"),
      read: readStatementFiles("read"),
      write: readStatementFiles("write"),
    };
    this.#composer = new ListComposer(readStatementFiles("lists"), readStatementFiles("composed"));
  }

  /** @throws UnavailableError when no Neo4j answers there, or it refuses the password. */
  static open(address: GraphAddress): Promise<GraphSession> {
    return GraphSession.#open(address, PATIENT);
  }

  static async #open(address: GraphAddress, patience: Patience): Promise<GraphSession> {
    const driver = connect(address, patience);
    try {
      await driver.verifyConnectivity({ database: address.database ?? "" });
    } catch (error) {
      await driver.close();
      throw asUnavailable(error, address.uri) ?? noAnswer(error, address.uri);
    }
    return new GraphSession(driver, address, patience);
  }

  /**
   * The same for a server that must answer its own clients: a Neo4j that is away, frozen or cut off is told within
   * five seconds and at once from then on, and used again within a second of its return.
   * @throws UnavailableError
   */
  static async openWatched(address: GraphAddress): Promise<GraphSession> {
    const session = await GraphSession.#open(address, PROMPT);
    const looker = await GraphSession.#open(address, LOOKING).catch(async (error: unknown) => {
      await session.close();
      throw error;
    });
    const heart = new Heartbeat({
      look: () => looker.read("alive", {}),
      knock: () => GraphSession.#knock(address),
      onLost: () => {
        session.#reconnect();
        looker.#reconnect();
      },
    });
    session.#heartbeat = heart;
    session.#alsoClose = () => Promise.all([heart.close(), looker.close()]);
    return session;
  }

  /** Settles when the server answers a connection made for that. */
  static async #knock(address: GraphAddress): Promise<void> {
    const session = await GraphSession.#open(address, KNOCKING);
    const close = () => session.close();
    const patience = setTimeout(close, KNOCKING.connectMs);
    await session.read("alive", {}).finally(close);
    clearTimeout(patience);
  }

  /** Whether the server answers; one that is not watched is taken to. */
  get state(): GraphState {
    return this.#heartbeat?.state ?? { answers: true };
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
    const file = this.#statements.read.get(name);
    invariant(file, `cypher/read/${name}.cypher exists`);
    const rows = this.#ask(name, cypherFor(file, params), toCypherParams(params) as object);
    return rows as Promise<ReadStatements[N]["row"][]>;
  }

  async entities(ids: readonly string[], query: EntityQuery): Promise<EntityRow[]> {
    const { cypher, params } = this.#composer.compose(query);
    const rows = await this.#ask("entities", cypher, { ...params, ids });
    return rows.map((row) => readEntity(query, row as never));
  }

  /** Without a transaction of our own there is one round trip; that of `executeQuery` is for when it must be tried again. */
  async #ask(name: string, cypher: string, params: object): Promise<object[]> {
    const config = { metadata: { ...TAG, statement: name }, timeout: READ_TIMEOUT_MS };
    try {
      const { records } = await this.#whileItAnswers(name, () =>
        this.#askOnce(cypher, params, config).catch((error) => {
          if (!neo4j.isRetryableError(error) || this.#patience.retryMs === 0) throw error;
          return this.#askUntilAnswered(cypher, params, config);
        }),
      );
      return records.map((record) => record.toObject());
    } catch (error) {
      throw this.#asOurs(error);
    }
  }

  async #askOnce(cypher: string, params: object, config: TransactionConfig): Promise<QueryResult> {
    const session = this.#session(neo4j.session.READ, ALL_ROWS);
    try {
      return await session.run(cypher, params, config);
    } finally {
      await session.close();
    }
  }

  #askUntilAnswered(
    cypher: string,
    params: object,
    transactionConfig: TransactionConfig,
  ): Promise<QueryResult> {
    const routing = neo4j.routing.READ;
    const config = { ...this.#database, routing, bookmarkManager: this.#bookmarks, transactionConfig };
    return this.#driver.executeQuery(cypher, params, config);
  }

  /**
   * Hands over the rows of a statement, however many, as they come: the next when this one is dealt with. It may take its time.
   * @param labels take the place of `it`, so that the statement is planned for them
   */
  async each<N extends keyof ReadStatements>(
    name: N,
    params: ReadStatements[N]["params"],
    onRow: (row: ReadStatements[N]["row"]) => void,
    labels: readonly string[] = [],
  ): Promise<void> {
    const session = this.#session(neo4j.session.READ, ROWS_AHEAD);
    const cypher = withLabels(this.#cypherOf("read", name), labels);
    try {
      await new Promise<void>((resolve, reject) => {
        let isRefused = false;
        session
          .run(cypher, toCypherParams(params) as object, {
            metadata: { ...TAG, statement: name },
            timeout: 0,
          })
          .subscribe({
            onNext: (record) => {
              if (isRefused) return;
              try {
                onRow(plainRow(record) as ReadStatements[N]["row"]);
              } catch (error) {
                isRefused = true;
                reject(error);
              }
            },
            onCompleted: () => resolve(),
            onError: reject,
          });
      });
    } catch (error) {
      throw this.#asOurs(error);
    } finally {
      await session.close();
    }
  }

  /** Runs a statement that commits in parts, so it may change more than memory holds. It may take its time. */
  writeInParts<N extends keyof WriteStatements>(
    name: N,
    params: WriteStatements[N]["params"],
  ): Promise<void> {
    return this.#inParts("write", name, params);
  }

  async #inParts(folder: RunFolder, name: string, params: object): Promise<void> {
    const session = this.#writeSession();
    await this.#within(session, () =>
      session.run(this.#cypherOf(folder, name), toCypherParams(params) as object, {
        metadata: { ...TAG, statement: name },
        timeout: 0,
      }),
    );
  }

  /** Runs `work` in one transaction, again from the start when the server asks for a retry. */
  async transaction<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const session = this.#writeSession();
    return this.#within(session, () =>
      session.executeWrite(
        (tx) =>
          work({
            read: (name, params) => this.#run(tx, "read", name, params) as never,
            write: (name, params) => this.#run(tx, "write", name, params) as never,
          }),
        { metadata: TAG },
      ),
    );
  }

  /** Runs statements of `cypher/schema`, all or none; schema changes take a transaction of their own. */
  async applySchema(names: readonly string[]): Promise<void> {
    const session = this.#writeSession();
    await this.#within(session, () =>
      session.executeWrite(
        async (tx) => {
          for (const name of names) await this.#run(tx, "schema", name, {});
        },
        { metadata: TAG },
      ),
    );
  }

  /** Runs a statement of `cypher/schema` that changes data, as `writeInParts` does. */
  applyInParts(name: string): Promise<void> {
    return this.#inParts("schema", name, {});
  }

  /** The numbered statements of `cypher/schema`, in order. */
  get migrations(): readonly StatementFile[] {
    return [...this.#statements.schema.values()];
  }

  async close(): Promise<void> {
    await this.#alsoClose();
    await this.#driver.close();
  }

  /** Leaves connections that may be dead behind. */
  #reconnect(): void {
    void this.#driver.close().catch(() => {});
    this.#driver = connect(this.#address, this.#patience);
  }

  #whileItAnswers<T>(name: string, work: () => Promise<T>): Promise<T> {
    return traced("neo4j", { "db.system.name": "neo4j", "db.operation.name": name }, () =>
      this.#heartbeat ? this.#heartbeat.whileItAnswers(work) : work(),
    );
  }

  #writeSession(): Session {
    return this.#session(neo4j.session.WRITE, ROWS_AHEAD);
  }

  #session(defaultAccessMode: SessionMode, fetchSize: number): Session {
    return this.#driver.session({
      ...this.#database,
      defaultAccessMode,
      fetchSize,
      ...(this.#bookmarks ? { bookmarkManager: this.#bookmarks } : {}),
    });
  }

  async #within<T>(session: Session, work: () => Promise<T>): Promise<T> {
    try {
      return await this.#whileItAnswers("transaction", work);
    } catch (error) {
      throw this.#asOurs(error);
    } finally {
      // Of a server that is lost it may take long.
      if (this.state.answers) await session.close();
      else void session.close().catch(() => {});
    }
  }

  async #run(tx: ManagedTransaction, folder: RunFolder, name: string, params: object): Promise<object[]> {
    const result = await tx.run(this.#cypherOf(folder, name), toCypherParams(params) as object);
    return result.records.map((record) => record.toObject());
  }

  #cypherOf(folder: RunFolder, name: string): string {
    const statement = this.#statements[folder].get(name);
    invariant(statement, `cypher/${folder}/${name}.cypher exists`);
    return statement.cypher;
  }

  #asOurs(error: unknown): unknown {
    return asUnavailable(error, this.#address.uri) ?? asTimedOut(error) ?? error;
  }
}

function connect(
  { uri, user, password }: GraphAddress,
  { connectMs, retryMs, connections }: Patience,
): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: connectMs,
      connectionTimeout: connectMs,
      maxTransactionRetryTime: retryMs,
      maxConnectionPoolSize: connections,
      telemetryDisabled: true,
      userAgent: "officials-graph",
    });
  } catch (error) {
    throw noAnswer(error, uri);
  }
}
