import neo4j, { type ManagedTransaction, type Session } from "neo4j-driver";
import { traced } from "../std/traced.ts";
import type { GraphState } from "./heartbeat.ts";
import type { Line, TransactionConfig } from "./line.ts";
import { plainRow } from "./plain-row.ts";

/** A statement as Neo4j runs it. */
export interface Asked {
  /** What logs and traces call it. */
  readonly name: string;
  readonly cypher: string;
  /** As the driver wants them. */
  readonly params: object;
}

/** Who looks whether a server answers, and frees those who wait for one that does not. */
export interface Watch {
  readonly state: GraphState;
  /** @throws UnavailableError */
  whileItAnswers<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** One that is not watched is taken to answer. */
const UNWATCHED: Watch = {
  state: { answers: true },
  whileItAnswers: (work) => work(),
  close: async () => {},
};
/** A read that takes longer is ended inside Neo4j. */
const READ_TIMEOUT_MS = 30_000;
const NO_TIMEOUT = 0;
/** Of many: so many are sent before more are asked for. */
const ROWS_AHEAD = 5000;
const TAG = { app: "officials-graph" };

/** Cypher in, plain rows out, and errors that say what to do. */
export class Connection {
  readonly #line: Line;
  readonly #watch: Watch;

  constructor(line: Line, watch = UNWATCHED) {
    this.#line = line;
    this.#watch = watch;
  }

  /** Whether the server answers. */
  get state(): GraphState {
    return this.#watch.state;
  }

  server(): Promise<string> {
    return this.#line.server();
  }

  async read(asked: Asked): Promise<object[]> {
    const config = configOf(asked, READ_TIMEOUT_MS);
    try {
      const { records } = await this.#whileItAnswers(asked.name, () =>
        this.#line.ask(asked.cypher, asked.params, config),
      );
      return records.map(plainRow);
    } catch (error) {
      throw this.#line.asOurs(error);
    }
  }

  /** Hands over the rows, however many, as they come: the next when this one is dealt with. It may take its time. */
  async each(asked: Asked, onRow: (row: object) => void): Promise<void> {
    const session = this.#line.session(neo4j.session.READ, ROWS_AHEAD);
    try {
      await new Promise<void>((resolve, reject) => {
        let isRefused = false;
        session.run(asked.cypher, asked.params, configOf(asked, NO_TIMEOUT)).subscribe({
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
      throw this.#line.asOurs(error);
    } finally {
      await session.close();
    }
  }

  /** Runs a statement that commits in parts, so it may change more than memory holds. It may take its time. */
  async writeInParts(asked: Asked): Promise<void> {
    await this.#writing((session) => session.run(asked.cypher, asked.params, configOf(asked, NO_TIMEOUT)));
  }

  /** Runs `work` in one transaction, again from the start when the server asks for a retry. */
  transaction<T>(work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
    return this.#writing((session) => session.executeWrite(work, { metadata: TAG }));
  }

  async close(): Promise<void> {
    await this.#watch.close();
    await this.#line.close();
  }

  async #writing<T>(work: (session: Session) => PromiseLike<T>): Promise<T> {
    const session = this.#line.session(neo4j.session.WRITE, ROWS_AHEAD);
    try {
      return await this.#whileItAnswers("transaction", async () => work(session));
    } catch (error) {
      throw this.#line.asOurs(error);
    } finally {
      // Of a server that is lost it may take long.
      if (this.state.answers) await session.close();
      else void session.close().catch(() => {});
    }
  }

  #whileItAnswers<T>(name: string, work: () => Promise<T>): Promise<T> {
    return traced("neo4j", { "db.system.name": "neo4j", "db.operation.name": name }, () =>
      this.#watch.whileItAnswers(work),
    );
  }
}

function configOf({ name }: Asked, timeout: number): TransactionConfig {
  return { metadata: { ...TAG, statement: name }, timeout };
}
