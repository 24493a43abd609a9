import { InputError, UnavailableError } from "../std/errors.ts";

export const LLM_URL = "OFFICIALS_GRAPH_LLM_URL";
const LLM_KEY = "OFFICIALS_GRAPH_LLM_KEY";
const LLM_MODEL = "OFFICIALS_GRAPH_LLM_MODEL";
const LONGEST_SAID = 200;
/** Nobody is there, or not who should be: no article will be answered. A connection that breaks may hold the next time. */
const UNREACHABLE =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS.*|.*CERT.*)$/;

/** A question without an answer that may get one at another try. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";

  private constructor(
    message: string,
    /** The server could not even be reached. */
    readonly isUnreachable: boolean,
    /** What the server asks to be waited. */
    readonly waitMs: number,
  ) {
    super(message);
  }

  /** Of what `fetch` throws. */
  static of(error: unknown, timeoutMs: number): NoAnswer {
    const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
    if (name === "TimeoutError") return new NoAnswer(`none within ${timeoutMs / 1000} s`, false, 0);
    return new NoAnswer(cause?.code ?? cause?.message ?? message, UNREACHABLE.test(cause?.code ?? ""), 0);
  }

  static ofStatus(status: number, said: string, waitMs: number): NoAnswer {
    return new NoAnswer([`status ${status}`, said].filter(Boolean).join(": "), false, waitMs);
  }
}

/**
 * What a status means for the article, and for the run.
 * @param body without the key, which some servers repeat
 */
export function failureOfResponse(
  response: Response,
  body: string,
): NoAnswer | InputError | UnavailableError {
  const { status } = response;
  const said = messageOf(body);
  if (status === 401 || status === 403)
    return new UnavailableError(
      `The language model's server refuses the key (status ${status}); check ${LLM_KEY}`,
    );
  if (status === 404)
    return new UnavailableError(
      `The language model's server knows no such model or address (status 404: ${said}); check ${LLM_MODEL} and ${LLM_URL}`,
    );
  if (status === 408 || status === 429 || status >= 500)
    return NoAnswer.ofStatus(status, said, waitOf(response.headers));
  return new InputError(`is refused by the language model's server (status ${status}: ${said})`);
}

/** In seconds, or as a date; OpenAI and Azure also say it in milliseconds. */
function waitOf(headers: Headers): number {
  const inMs = Number(headers.get("retry-after-ms") ?? Number.NaN);
  if (inMs >= 0) return inMs;
  const after = headers.get("retry-after");
  if (after === null) return 0;
  const seconds = Number(after);
  const ms = Number.isNaN(seconds) ? Date.parse(after) - Date.now() : seconds * 1000;
  return ms > 0 ? ms : 0;
}

function messageOf(body: string): string {
  let said = body;
  try {
    const { error } = JSON.parse(body) as { error?: { message?: string } | string };
    said = (typeof error === "string" ? error : error?.message) ?? body;
  } catch {
    // No JSON: the body itself is what was said.
  }
  const inLine = said.replace(/\s+/g, " ").trim();
  return inLine.length > LONGEST_SAID ? `${inLine.slice(0, LONGEST_SAID)}…` : inLine;
}
