import autocannon from "autocannon";
import type { Sizes } from "../query/fill-graph.ts";
import { TYPICAL } from "../query/typical.ts";

export interface Offer {
  readonly url: string;
  readonly sizes: Sizes;
  readonly seconds: number;
  readonly connections: number;
  /** Requests a second in all; as many as are answered when left out. */
  readonly rate?: number;
}

/** Milliseconds are of what was answered with 200. */
export interface Offered {
  readonly perSecond: number;
  readonly answered: number;
  /** With 429 or 503. */
  readonly refused: number;
  /** Any other way: errors of the connection, too. */
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
}

/** Asks a server what people ask all day, of ever other persons and meetings. */
export async function offer({ url, sizes, seconds, connections, rate }: Offer): Promise<Offered> {
  let asked = 0;
  const options: autocannon.Options = {
    url: `${url}/graphql`,
    connections,
    duration: seconds,
    timeout: 30,
    ...(rate !== undefined && { overallRate: Math.round(rate) }),
    requests: TYPICAL.map(({ query, variables }) => ({
      method: "POST",
      headers: { "content-type": "application/json" },
      setupRequest: (request) => ({
        ...request,
        body: JSON.stringify({ query, variables: variables(asked++, sizes) }),
      }),
    })),
  };
  const times: number[] = [];
  const counted = { refused: 0, failed: 0 };
  await new Promise<void>((resolve, reject) => {
    const instance = autocannon(options, (error) => (error ? reject(error) : resolve()));
    instance.on("response", (_, status, __, ms) => {
      if (status === 200) times.push(ms);
      else if (status === 429 || status === 503) counted.refused++;
      else counted.failed++;
    });
    instance.on("reqError", () => counted.failed++);
  });
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return {
    perSecond: times.length / seconds,
    answered: times.length,
    ...counted,
    p50: at(0.5),
    p99: at(0.99),
  };
}
