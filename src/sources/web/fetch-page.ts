import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import { InputError } from "../../std/errors.ts";
import type { AllowedHosts } from "./allowed-hosts.ts";
import { checkedLookup, checkHost, OPEN_INTERNET, type Reach } from "./reach.ts";

export interface FetchPage {
  readonly hosts: AllowedHosts;
  readonly reach?: Reach;
  /** Seconds for all of it. */
  readonly timeout?: number;
}

export interface Page {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Without parameters: `text/html`. */
  readonly mediaType: string;
  /** Ends the connection, where nobody wants the bytes. */
  discard(): void;
}

const HEADERS = {
  accept: "text/html, application/xml;q=0.9, */*;q=0.5",
  "accept-encoding": "gzip",
  "user-agent": "officials-graph",
};
const MOST_REDIRECTS = 5;
const TIMEOUT = 60;
const REDIRECTS: readonly (number | undefined)[] = [301, 302, 303, 307, 308];

/**
 * A page of an allowed host. Every address on the way to it is checked anew.
 * @throws InputError, without a place, in words
 */
export async function fetchPage(
  address: string,
  { hosts, reach = OPEN_INTERNET, timeout = TIMEOUT }: FetchPage,
): Promise<Page> {
  const signal = AbortSignal.timeout(timeout * 1000);
  let url = checkedUrl(address, hosts, reach);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await get(url, reach, signal);
    const { statusCode, headers } = response;
    if (statusCode === 200) {
      const bytes = bodyOf(response, signal);
      const mediaType = (headers["content-type"] ?? "text/html").split(";")[0]!.trim().toLowerCase();
      return { bytes, mediaType, discard: () => response.destroy() };
    }
    response.destroy();
    if (!REDIRECTS.includes(statusCode) || !headers.location)
      throw new InputError(`was answered with status ${statusCode}; check the address`);
    url = checkedUrl(headers.location, hosts, reach, url);
  }
  throw new InputError(`leads on more than ${MOST_REDIRECTS} times; check the address`);
}

/** @param from the page that led here */
function checkedUrl(address: string, hosts: AllowedHosts, reach: Reach, from?: URL): URL {
  const led = from ? `leads to ${address}, which ` : "";
  if (!URL.canParse(address, from?.href)) throw new InputError(`${led}is no address of a page`);
  const url = new URL(address, from);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new InputError(`${led}is no http:// or https:// address`);
  if (url.username !== "" || url.password !== "")
    throw new InputError(`${led}has a user name in it; leave it out`);
  if (!hosts.allow(url.hostname))
    throw new InputError(`${led}is of a host that is not allowed; --allow-host ${url.hostname} allows it`);
  if (!reach.ports.includes(url.port)) throw new InputError(`${led}has a port that is not fetched from`);
  checkHost(url.hostname, reach);
  return url;
}

async function get(url: URL, reach: Reach, signal: AbortSignal): Promise<http.IncomingMessage> {
  const { request } = url.protocol === "https:" ? https : http;
  // A connection of its own: none that was made for another check.
  const sent = request(url, { agent: false, lookup: checkedLookup(reach), signal, headers: HEADERS });
  // Whoever reads the answer is told of what happens then.
  sent.on("error", () => {});
  sent.end();
  try {
    const [response] = (await once(sent, "response")) as [http.IncomingMessage];
    return response;
  } catch (error) {
    throw webFault(error, signal);
  }
}

async function* bodyOf(response: http.IncomingMessage, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* response;
  } catch (error) {
    throw webFault(error, signal);
  }
}

function webFault(error: unknown, signal: AbortSignal): InputError {
  if (error instanceof InputError) return error;
  if (signal.aborted) return new InputError("took too long to answer; try again later");
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return new InputError(`cannot be fetched (${code}); check the address, or try again later`);
}
