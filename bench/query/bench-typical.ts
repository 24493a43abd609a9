import { isDeepStrictEqual } from "node:util";
import neo4j from "neo4j-driver";
import { awaitIndexes } from "../../src/graph/await-indexes.ts";
import type { GraphAddress } from "../../src/graph/graph-address.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { GraphSession } from "../../src/graph/session.ts";
import { type Figure, keepFigures } from "../figures/figure.ts";
import { fillGraph, type Sizes } from "./fill-graph.ts";
import { type Ask, type Measured, measureInTurns, middleOf } from "./measure.ts";
import { post, postQuery } from "./post.ts";
import { startServer } from "./start-server.ts";
import { TYPICAL, type Typical } from "./typical.ts";

export interface TypicalOptions {
  readonly scale: number;
  readonly seconds: number;
  readonly concurrency: number;
  /** A folder for a CPU profile of our server. */
  readonly profile: string | undefined;
  readonly rounds: number;
  /** A file to keep figures in. */
  readonly figures?: string | undefined;
}

interface Urls {
  readonly ours: string;
  readonly bare: string;
  readonly peer: string;
}

/** Typical questions to ours, to a bare handler, and to `@neo4j/graphql`. */
export async function benchTypical(
  address: GraphAddress,
  { scale, ...options }: TypicalOptions,
): Promise<void> {
  await compareServers(address, await fill(address, scale), options);
}

export async function compareServers(
  address: GraphAddress,
  sizes: Sizes,
  { seconds, concurrency, profile, rounds, figures }: Omit<TypicalOptions, "scale">,
): Promise<void> {
  say(`${sizes.persons} persons, ${sizes.meetings} meetings, ${sizes.attendances} attendances`);
  const flags = profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`];
  const ours = await startServer("ours", address, flags);
  const bare = await startServer("bare", address);
  const peer = await startServer("peer", address);
  const urls = { ours: ours.url, bare: bare.url, peer: peer.url };
  say(HEADER);
  for (const question of TYPICAL) {
    const asks = asksOf(question, urls, sizes);
    await checkRows(question, asks);
    const measures = await measureInTurns(asks, { seconds, concurrency, rounds });
    keepFigures(figures, ...figuresOf(question, measures));
    const [mine, hand, theirs] = measures.map(middleOf);
    say(rowOf(question.name, mine!, hand!, theirs));
    const [[alone] = []] = await measureInTurns(asks.slice(0, 1), {
      seconds: seconds / 3,
      concurrency: 1,
      rounds: 1,
    });
    say(`  one at a time: p50 ${ms(alone!.p50).trim()} ms, p99 ${ms(alone!.p99).trim()} ms`);
  }
  for (const each of [ours, bare, peer]) await each.stop();
}

async function fill(address: GraphAddress, scale: number): Promise<Sizes> {
  const graph = await GraphSession.open(address);
  await migrate(graph);
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
  });
  const sizes = await fillGraph(driver, scale);
  await awaitIndexes(graph);
  await graph.close();
  await driver.close();
  return sizes;
}

function asksOf(
  { name, query, peer, rowsOf, peerRowsOf, variables }: Typical,
  urls: Urls,
  sizes: Sizes,
): Ask[] {
  const asks: Ask[] = [
    async (i) => rowsOf(await postQuery(urls.ours, query, variables(i, sizes))),
    (i) => post(urls.bare, { name, params: variables(i, sizes) }),
  ];
  if (peer !== null)
    asks.push(async (i) => peerRowsOf(await postQuery(urls.peer, peer, variables(i, sizes))));
  return asks;
}

/** @throws Error where two give other rows */
async function checkRows({ name }: Typical, asks: readonly Ask[]): Promise<void> {
  for (let i = 0; i < 20; i++) {
    const [first, ...others] = await Promise.all(asks.map((ask) => ask(i)));
    for (const other of others)
      if (!isDeepStrictEqual(first, other))
        throw new Error(`${name}: ${JSON.stringify(first)} is not ${JSON.stringify(other)}`);
  }
}

/** Of the bare handler's throughput, at least; of its p50, at most the double. */
const OF_BARE = 0.6;
const OF_BARE_P50 = 0.5;
const BARE = "bare handler";
const PEER = "@neo4j/graphql";

function figuresOf(
  { name, timesPeer, maxP99 }: Typical,
  [mine, bare, peer]: readonly Measured[][],
): Figure[] {
  const figure = (key: keyof Measured, rest: Pick<Figure, "unit" | "better" | "wanted">): Figure => {
    const valuesOf = (rounds: readonly Measured[]) => rounds.map((round) => round[key]);
    const peers = { [BARE]: valuesOf(bare!), ...(peer && { [PEER]: valuesOf(peer) }) };
    return { group: "Questions", what: name, ours: valuesOf(mine!), peers, ...rest };
  };
  const ratios = timesPeer !== undefined && [
    { least: OF_BARE, beside: BARE },
    { least: timesPeer, beside: PEER },
  ];
  return [
    figure("perSecond", { unit: "answers/s", better: "higher", ...(ratios && { wanted: ratios }) }),
    figure("p50", {
      unit: "ms, p50",
      better: "lower",
      ...(ratios && { wanted: [{ least: OF_BARE_P50, beside: BARE }] }),
    }),
    figure("p99", { unit: "ms, p99", better: "lower", ...(maxP99 && { wanted: [{ most: maxP99 }] }) }),
  ];
}

const HEADER =
  "question                              ours/s   bare/s  peer/s  /bare  /peer  p50 ms    bare    peer  p99 ms    bare";

function rowOf(name: string, ours: Measured, bare: Measured, peer: Measured | undefined): string {
  const perSecond = [ours, bare, peer].map((each) => (each?.perSecond.toFixed(0) ?? "–").padStart(8));
  const ratios = [bare, peer].map((each) =>
    (each ? (ours.perSecond / each.perSecond).toFixed(2) : "–").padStart(6),
  );
  const times = [ours.p50, bare.p50, peer?.p50, ours.p99, bare.p99].map(ms);
  return `${name.padEnd(36)}${perSecond.join("")} ${ratios.join(" ")} ${times.join("")}`;
}

function ms(time: number | undefined): string {
  return (time?.toFixed(1) ?? "–").padStart(8);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
