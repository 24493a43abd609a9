import { type Asked, Connection } from "./connection.ts";
import type { GraphAddress } from "./graph-address.ts";
import { Heartbeat } from "./heartbeat.ts";
import { Line, type Patience } from "./line.ts";

const PATIENT: Patience = { connectMs: 10_000, retryMs: 30_000, connections: 100 };
/** Whoever waits for an answer over HTTP is better told soon. */
const PROMPT: Patience = { ...PATIENT, connectMs: 3000, retryMs: 3000 };
const LOOKING: Patience = { connectMs: 3000, retryMs: 0, connections: 1 };
const KNOCKING: Patience = { connectMs: 10_000, retryMs: 0, connections: 1 };

/** @throws UnavailableError when no Neo4j answers there, or it refuses the password. */
export async function openConnection(address: GraphAddress): Promise<Connection> {
  return new Connection(await Line.open(address, PATIENT));
}

/**
 * The same for a server that must answer its own clients: a Neo4j that is away, frozen or cut off is told within
 * five seconds and at once from then on, and used again within a second of its return.
 * @param alive any server answers it at once
 * @throws UnavailableError
 */
export async function openWatched(address: GraphAddress, alive: Asked): Promise<Connection> {
  const line = await Line.open(address, PROMPT);
  const besides = await Line.open(address, LOOKING).catch(async (error: unknown) => {
    await line.close();
    throw error;
  });
  const looker = new Connection(besides);
  const heart = new Heartbeat({
    look: () => looker.read(alive),
    knock: () => knock(address, alive),
    onLost: () => {
      line.renew();
      besides.renew();
    },
    end: () => looker.close(),
  });
  return new Connection(line, heart);
}

/** Settles when the server answers a connection made for that. */
async function knock(address: GraphAddress, alive: Asked): Promise<void> {
  const connection = new Connection(await Line.open(address, KNOCKING));
  const close = () => connection.close();
  const patience = setTimeout(close, KNOCKING.connectMs);
  await connection.read(alive).finally(close);
  clearTimeout(patience);
}
