import type { ManagedTransaction } from "neo4j-driver";
import { invariant } from "../std/invariant.ts";
import type { Connection } from "./connection.ts";
import type { GraphAddress } from "./graph-address.ts";
import type { GraphState } from "./heartbeat.ts";
import { ListComposer } from "./lists/compose-lists.ts";
import type { EntityQuery, EntityRow } from "./lists/list-query.ts";
import { type ComposedRow, readEntity } from "./lists/read-entity.ts";
import { SharedStatement } from "./lists/shared-statement.ts";
import { openConnection, openWatched } from "./open-connection.ts";
import { toCypherParams } from "./params.ts";
import { plainRow } from "./plain-row.ts";
import { cypherFor, readStatementFiles, type StatementFile } from "./statement-file.ts";
import type { ReadStatements, WriteStatements } from "./statements.gen.ts";
import { withLabels } from "./with-labels.ts";

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

type Statements = Readonly<Record<"schema" | "read" | "write", ReadonlyMap<string, StatementFile>>>;

/** A graph in Neo4j: statements by name in, plain rows out. */
export class GraphSession implements GraphReader, ListReader {
  readonly #connection: Connection;
  readonly #statements: Statements;
  readonly #composer = new ListComposer(readStatementFiles("lists"), readStatementFiles("composed"));
  readonly #shared = new WeakMap<EntityQuery, SharedStatement<ComposedRow>>();

  private constructor(connection: Connection, statements: Statements) {
    this.#connection = connection;
    this.#statements = statements;
  }

  /** @throws UnavailableError when no Neo4j answers there, or it refuses the password. */
  static async open(address: GraphAddress): Promise<GraphSession> {
    return new GraphSession(await openConnection(address), readStatements());
  }

  /** The same for a server that must answer its own clients. @throws UnavailableError */
  static async openWatched(address: GraphAddress): Promise<GraphSession> {
    const statements = readStatements();
    const alive = { name: "alive", cypher: found(statements, "read", "alive").cypher, params: {} };
    return new GraphSession(await openWatched(address, alive), statements);
  }

  /** Whether the server answers; one that is not watched is taken to. */
  get state(): GraphState {
    return this.#connection.state;
  }

  /** Name and version of the server: `Neo4j/5.26.20`. */
  server(): Promise<string> {
    return this.#connection.server();
  }

  read<N extends keyof ReadStatements>(
    name: N,
    params: ReadStatements[N]["params"],
  ): Promise<ReadStatements[N]["row"][]> {
    const cypher = cypherFor(found(this.#statements, "read", name), params);
    const rows = this.#connection.read({ name, cypher, params: toCypherParams(params) as object });
    return rows as Promise<ReadStatements[N]["row"][]>;
  }

  async entities(ids: readonly string[], query: EntityQuery): Promise<EntityRow[]> {
    if (ids.length !== 1) return (await this.#composed(ids, query)).map((row) => readEntity(query, row));
    const row = await this.#sharedBy(query).row(ids[0]!);
    return row ? [readEntity(query, row)] : [];
  }

  /**
   * Hands over the rows of a statement, however many, as they come: the next when this one is dealt with. It may take its time.
   * @param labels take the place of `it`, so that the statement is planned for them
   */
  each<N extends keyof ReadStatements>(
    name: N,
    params: ReadStatements[N]["params"],
    onRow: (row: ReadStatements[N]["row"]) => void,
    labels: readonly string[] = [],
  ): Promise<void> {
    const cypher = withLabels(found(this.#statements, "read", name).cypher, labels);
    const asked = { name, cypher, params: toCypherParams(params) as object };
    return this.#connection.each(asked, onRow as (row: object) => void);
  }

  /** Runs a statement that commits in parts, so it may change more than memory holds. It may take its time. */
  writeInParts<N extends keyof WriteStatements>(
    name: N,
    params: WriteStatements[N]["params"],
  ): Promise<void> {
    return this.#inParts("write", name, params);
  }

  /** Runs `work` in one transaction, again from the start when the server asks for a retry. */
  transaction<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#connection.transaction((tx) =>
      work({
        read: (name, params) => this.#run(tx, "read", name, params) as never,
        write: (name, params) => this.#run(tx, "write", name, params) as never,
      }),
    );
  }

  /** Runs statements of `cypher/schema`, all or none; schema changes take a transaction of their own. */
  applySchema(names: readonly string[]): Promise<void> {
    return this.#connection.transaction(async (tx) => {
      for (const name of names) await this.#run(tx, "schema", name, {});
    });
  }

  /** Runs a statement of `cypher/schema` that changes data, as `writeInParts` does. */
  applyInParts(name: string): Promise<void> {
    return this.#inParts("schema", name, {});
  }

  /** The numbered statements of `cypher/schema`, in order. */
  get migrations(): readonly StatementFile[] {
    return [...this.#statements.schema.values()];
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #composed(ids: readonly string[], query: EntityQuery): Promise<ComposedRow[]> {
    const { cypher, params } = this.#composer.compose(query);
    const rows = await this.#connection.read({ name: "entities", cypher, params: { ...params, ids } });
    return rows as unknown as ComposedRow[];
  }

  #sharedBy(query: EntityQuery): SharedStatement<ComposedRow> {
    let shared = this.#shared.get(query);
    if (!shared) {
      shared = new SharedStatement((ids) => this.#composed(ids, query));
      this.#shared.set(query, shared);
    }
    return shared;
  }

  #inParts(folder: keyof Statements, name: string, params: object): Promise<void> {
    const { cypher } = found(this.#statements, folder, name);
    return this.#connection.writeInParts({ name, cypher, params: toCypherParams(params) as object });
  }

  async #run(
    tx: ManagedTransaction,
    folder: keyof Statements,
    name: string,
    params: object,
  ): Promise<object[]> {
    const { cypher } = found(this.#statements, folder, name);
    const result = await tx.run(cypher, toCypherParams(params) as object);
    return result.records.map(plainRow);
  }
}

function readStatements(): Statements {
  return {
    schema: readStatementFiles("schema"),
    read: readStatementFiles("read"),
    write: readStatementFiles("write"),
  };
}

function found(statements: Statements, folder: keyof Statements, name: string): StatementFile {
  const file = statements[folder].get(name);
  invariant(file, `cypher/${folder}/${name}.cypher exists`);
  return file;
}
