import { setTimeout as sleep } from "node:timers/promises";
import pRetry, { AbortError } from "p-retry";
import { InputError, UnavailableError } from "../std/errors.ts";
import { failureOfResponse, LLM_URL, NoAnswer } from "./no-answer.ts";

export interface ChatEndpointOptions {
  /** As OpenAI's `https://api.openai.com/v1`; with or without `/chat/completions`. */
  readonly url: string;
  /** Servers of one's own may need none. */
  readonly key?: string | undefined;
  readonly model: string;
  readonly timeoutMs: number;
  readonly retries?: number;
  /** Before the first retry; twice as long before each that follows. */
  readonly firstDelayMs?: number;
}

export interface ChatQuestion {
  readonly system: string;
  readonly user: string;
  readonly schema: Record<string, unknown>;
}

const STANDARD_RETRIES = 3;
const STANDARD_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A server that leaves so many articles in a row without an answer is down, and the next will fare no better. */
const MOST_FAILURES_IN_A_ROW = 3;

/** A server that speaks the chat protocol of OpenAI. The key goes into one header and nowhere else. */
export class ChatEndpoint {
  private failuresInARow = 0;
  /** Ends what is under way when there is no hope for the rest. */
  private readonly hopeless = new AbortController();

  constructor(private readonly options: ChatEndpointOptions) {}

  get model(): string {
    return this.options.model;
  }

  /**
   * The text of the model's answer.
   * @throws InputError when this question got no answer; UnavailableError when no other would get one
   */
  async ask(question: ChatQuestion): Promise<string> {
    try {
      const answer = await pRetry(() => this.askOnce(question), {
        retries: this.options.retries ?? STANDARD_RETRIES,
        minTimeout: this.options.firstDelayMs ?? STANDARD_DELAY_MS,
        maxTimeout: LONGEST_DELAY_MS,
        randomize: true,
        signal: this.hopeless.signal,
        onFailedAttempt: async ({ error, retriesLeft }) => {
          if (retriesLeft > 0 && error instanceof NoAnswer && error.waitMs > 0)
            await sleep(Math.min(error.waitMs, LONGEST_DELAY_MS), undefined, {
              signal: this.hopeless.signal,
            });
        },
      });
      this.failuresInARow = 0;
      return answer;
    } catch (error) {
      const failure = error instanceof NoAnswer ? this.failed(error) : error;
      if (failure instanceof UnavailableError) this.hopeless.abort(failure);
      throw failure;
    }
  }

  private failed(error: NoAnswer): InputError | UnavailableError {
    this.failuresInARow++;
    if (error.isUnreachable)
      return new UnavailableError(`No language model answers (${error.message}); check ${LLM_URL}`);
    if (this.failuresInARow < MOST_FAILURES_IN_A_ROW)
      return new InputError(`got no answer of the language model: ${error.message}`);
    return new UnavailableError(
      `The language model left ${this.failuresInARow} articles in a row without an answer: ${error.message}`,
    );
  }

  private async askOnce(question: ChatQuestion): Promise<string> {
    const { url, key, timeoutMs } = this.options;
    const response = await this.received(() =>
      fetch(completionsAddress(url), {
        method: "POST",
        headers: { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) },
        body: JSON.stringify(this.request(question)),
        redirect: "error",
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), this.hopeless.signal]),
      }),
    );
    const body = await this.received(() => response.text());
    if (response.ok) return contentOf(body);
    const failure = failureOfResponse(response, key ? body.replaceAll(key, "…") : body);
    throw failure instanceof NoAnswer ? failure : new AbortError(failure);
  }

  private request({ system, user, schema }: ChatQuestion): object {
    return {
      model: this.options.model,
      temperature: 0,
      messages: [
        { role: "system", content: system },
        { role: "user", content: user },
      ],
      response_format: { type: "json_schema", json_schema: { name: "extraction", strict: true, schema } },
    };
  }

  private async received<T>(receive: () => Promise<T>): Promise<T> {
    try {
      return await receive();
    } catch (error) {
      if (this.hopeless.signal.aborted) throw new AbortError(this.hopeless.signal.reason as Error);
      throw NoAnswer.of(error, this.options.timeoutMs);
    }
  }
}

function completionsAddress(url: string): string {
  const base = url.replace(/\/+$/, "");
  return base.endsWith("/chat/completions") ? base : `${base}/chat/completions`;
}

/** @throws AbortError around an InputError: the same question would get the same answer */
function contentOf(body: string): string {
  const refuse = (reason: string) => new AbortError(new InputError(reason));
  let choice: { finish_reason?: string; message?: { content?: unknown; refusal?: unknown } } | undefined;
  try {
    choice = (JSON.parse(body) as { choices?: (typeof choice)[] }).choices?.[0];
  } catch {
    throw refuse("got no JSON from the language model's server; is its address right?");
  }
  const { content, refusal } = choice?.message ?? {};
  if (choice?.finish_reason === "length")
    throw refuse("is too long for the language model: its answer was cut off");
  if (typeof refusal === "string" && refusal)
    throw refuse(`was refused by the language model: ${refusal.slice(0, 200)}`);
  if (typeof content !== "string" || content === "")
    throw refuse("got an empty answer of the language model");
  return content;
}
