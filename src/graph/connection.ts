import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
  type SessionMode,
} from "neo4j-driver";
import { traced } from "../std/traced.ts";
import { type GraphState, Heartbeat } from "./heartbeat.ts";
import { plainRow } from "./plain-row.ts";
import { asTimedOut } from "./timed-out.ts";
import { asUnavailable, noAnswer } from "./unavailable.ts";

export interface GraphAddress {
  /** `bolt://`, `neo4j://`, `neo4j+s://` … */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database when left out. */
  readonly database?: string | undefined;
}

/** A statement as Neo4j runs it. */
export interface Asked {
  /** What logs and traces call it. */
  readonly name: string;
  readonly cypher: string;
  /** As the driver wants them. */
  readonly params: object;
}

/** What a statement is run with. */
interface TransactionConfig {
  readonly metadata: object;
  /** In milliseconds; 0: none. */
  readonly timeout: number;
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
/** Rows are sent as they are found, not a thousand at a time on demand. */
const ALL_ROWS = -1;
/** Of many: so many are sent before more are asked for. */
const ROWS_AHEAD = 5000;
const TAG = { app: "officials-graph" };

/** The line to one Neo4j: Cypher in, plain rows out, and errors that say what to do. */
export class Connection {
  readonly #address: GraphAddress;
  readonly #patience: Patience;
  readonly #database: { database?: string };
  /** In a cluster who reads may be behind who writes; what this program wrote is waited for. One server needs none. */
  readonly #bookmarks: BookmarkManager | null;
  #driver: Driver;
  #heartbeat: Heartbeat | undefined;
  #alsoClose: () => Promise<unknown> = async () => {};

  private constructor(address: GraphAddress, patience: Patience) {
    this.#address = address;
    this.#patience = patience;
    this.#driver = connect(address, patience);
    this.#bookmarks = address.uri.startsWith("neo4j") ? neo4j.bookmarkManager() : null;
    this.#database = address.database ? { database: address.database } : {};
  }

  /** @throws UnavailableError when no Neo4j answers there, or it refuses the password. */
  static open(address: GraphAddress): Promise<Connection> {
    return Connection.#open(address, PATIENT);
  }

  static async #open(address: GraphAddress, patience: Patience): Promise<Connection> {
    const connection = new Connection(address, patience);
    try {
      await connection.#driver.verifyConnectivity({ database: address.database ?? "" });
    } catch (error) {
      await connection.#driver.close();
      throw asUnavailable(error, address.uri) ?? noAnswer(error, address.uri);
    }
    return connection;
  }

  /**
   * The same for a server that must answer its own clients: a Neo4j that is away, frozen or cut off is told within
   * five seconds and at once from then on, and used again within a second of its return.
   * @param alive any server answers it at once
   * @throws UnavailableError
   */
  static async openWatched(address: GraphAddress, alive: Asked): Promise<Connection> {
    const connection = await Connection.#open(address, PROMPT);
    const looker = await Connection.#open(address, LOOKING).catch(async (error: unknown) => {
      await connection.close();
      throw error;
    });
    const heart = new Heartbeat({
      look: () => looker.read(alive),
      knock: () => Connection.#knock(address, alive),
      onLost: () => {
        connection.#reconnect();
        looker.#reconnect();
      },
    });
    connection.#heartbeat = heart;
    connection.#alsoClose = () => Promise.all([heart.close(), looker.close()]);
    return connection;
  }

  /** Settles when the server answers a connection made for that. */
  static async #knock(address: GraphAddress, alive: Asked): Promise<void> {
    const connection = await Connection.#open(address, KNOCKING);
    const close = () => connection.close();
    const patience = setTimeout(close, KNOCKING.connectMs);
    await connection.read(alive).finally(close);
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

  /** Without a transaction of our own there is one round trip; that of `executeQuery` is for when it must be tried again. */
  async read(asked: Asked): Promise<object[]> {
    const config = configOf(asked, READ_TIMEOUT_MS);
    try {
      const { records } = await this.#whileItAnswers(asked.name, () =>
        this.#askOnce(asked, config).catch((error) => {
          if (!neo4j.isRetryableError(error) || this.#patience.retryMs === 0) throw error;
          return this.#askUntilAnswered(asked, config);
        }),
      );
      return records.map(plainRow);
    } catch (error) {
      throw this.#asOurs(error);
    }
  }

  /** Hands over the rows, however many, as they come: the next when this one is dealt with. It may take its time. */
  async each(asked: Asked, onRow: (row: object) => void): Promise<void> {
    const session = this.#session(neo4j.session.READ, ROWS_AHEAD);
    try {
      await new Promise<void>((resolve, reject) => {
        let isRefused = false;
        session.run(asked.cypher, asked.params, configOf(asked, 0)).subscribe({
          onNext: (record) => {
            if (isRefused) return;
            try {
              onRow(plainRow(record));
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
  async writeInParts(asked: Asked): Promise<void> {
    await this.#writing((session) => session.run(asked.cypher, asked.params, configOf(asked, 0)));
  }

  /** Runs `work` in one transaction, again from the start when the server asks for a retry. */
  transaction<T>(work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
    return this.#writing((session) => session.executeWrite(work, { metadata: TAG }));
  }

  async close(): Promise<void> {
    await this.#alsoClose();
    await this.#driver.close();
  }

  async #askOnce({ cypher, params }: Asked, config: TransactionConfig): Promise<QueryResult> {
    const session = this.#session(neo4j.session.READ, ALL_ROWS);
    try {
      return await session.run(cypher, params, config);
    } finally {
      await session.close();
    }
  }

  #askUntilAnswered({ cypher, params }: Asked, transactionConfig: TransactionConfig): Promise<QueryResult> {
    const routing = neo4j.routing.READ;
    const config = { ...this.#database, routing, bookmarkManager: this.#bookmarks, transactionConfig };
    return this.#driver.executeQuery(cypher, params, config);
  }

  async #writing<T>(work: (session: Session) => PromiseLike<T>): Promise<T> {
    const session = this.#session(neo4j.session.WRITE, ROWS_AHEAD);
    try {
      return await this.#whileItAnswers("transaction", async () => work(session));
    } catch (error) {
      throw this.#asOurs(error);
    } finally {
      // Of a server that is lost it may take long.
      if (this.state.answers) await session.close();
      else void session.close().catch(() => {});
    }
  }

  #session(defaultAccessMode: SessionMode, fetchSize: number): Session {
    return this.#driver.session({
      ...this.#database,
      defaultAccessMode,
      fetchSize,
      ...(this.#bookmarks ? { bookmarkManager: this.#bookmarks } : {}),
    });
  }

  #whileItAnswers<T>(name: string, work: () => Promise<T>): Promise<T> {
    return traced("neo4j", { "db.system.name": "neo4j", "db.operation.name": name }, () =>
      this.#heartbeat ? this.#heartbeat.whileItAnswers(work) : work(),
    );
  }

  /** Leaves connections that may be dead behind. */
  #reconnect(): void {
    void this.#driver.close().catch(() => {});
    this.#driver = connect(this.#address, this.#patience);
  }

  #asOurs(error: unknown): unknown {
    return asUnavailable(error, this.#address.uri) ?? asTimedOut(error) ?? error;
  }
}

function configOf({ name }: Asked, timeout: number): TransactionConfig {
  return { metadata: { ...TAG, statement: name }, timeout };
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
