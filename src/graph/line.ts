import neo4j, {
  type BookmarkManager,
  type Driver,
  type QueryResult,
  type Session,
  type SessionMode,
} from "neo4j-driver";
import type { GraphAddress } from "./graph-address.ts";
import { asTimedOut } from "./timed-out.ts";
import { asUnavailable, noAnswer } from "./unavailable.ts";

/** What a statement is run with. */
export interface TransactionConfig {
  readonly metadata: object;
  /** In milliseconds; 0: none. */
  readonly timeout: number;
}

/** How long to bear with a server that does not answer. */
export interface Patience {
  readonly connectMs: number;
  /** 0: nothing is tried again. */
  readonly retryMs: number;
  /** Connections at once. */
  readonly connections: number;
}

/** Rows are sent as they are found, not a thousand at a time on demand. */
const ALL_ROWS = -1;

/** The driver's way to one Neo4j, with its errors in our words. */
export class Line {
  readonly #address: GraphAddress;
  readonly #patience: Patience;
  readonly #database: { database?: string };
  /** In a cluster who reads may be behind who writes; what this program wrote is waited for. One server needs none. */
  readonly #bookmarks: BookmarkManager | null;
  #driver: Driver;

  private constructor(address: GraphAddress, patience: Patience) {
    this.#address = address;
    this.#patience = patience;
    this.#driver = connect(address, patience);
    this.#bookmarks = address.uri.startsWith("neo4j") ? neo4j.bookmarkManager() : null;
    this.#database = address.database ? { database: address.database } : {};
  }

  /** @throws UnavailableError when no Neo4j answers there, or it refuses the password. */
  static async open(address: GraphAddress, patience: Patience): Promise<Line> {
    const line = new Line(address, patience);
    try {
      await line.#driver.verifyConnectivity({ database: address.database ?? "" });
    } catch (error) {
      await line.close();
      throw asUnavailable(error, address.uri) ?? noAnswer(error, address.uri);
    }
    return line;
  }

  /** Name and version of the server: `Neo4j/5.26.20`. */
  async server(): Promise<string> {
    const info = await this.#driver.getServerInfo(this.#database);
    return info.agent ?? "unknown";
  }

  /** Without a transaction of our own there is one round trip; that of `executeQuery` is for when it must be tried again. */
  ask(cypher: string, params: object, config: TransactionConfig): Promise<QueryResult> {
    return this.#askOnce(cypher, params, config).catch((error) => {
      if (!neo4j.isRetryableError(error) || this.#patience.retryMs === 0) throw error;
      return this.#askUntilAnswered(cypher, params, config);
    });
  }

  session(defaultAccessMode: SessionMode, fetchSize: number): Session {
    return this.#driver.session({
      ...this.#database,
      defaultAccessMode,
      fetchSize,
      ...(this.#bookmarks ? { bookmarkManager: this.#bookmarks } : {}),
    });
  }

  /** Leaves connections that may be dead behind. */
  renew(): void {
    void this.#driver.close().catch(() => {});
    this.#driver = connect(this.#address, this.#patience);
  }

  asOurs(error: unknown): unknown {
    return asUnavailable(error, this.#address.uri) ?? asTimedOut(error) ?? error;
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #askOnce(cypher: string, params: object, config: TransactionConfig): Promise<QueryResult> {
    const session = this.session(neo4j.session.READ, ALL_ROWS);
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
