import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Article } from "../record/article.ts";
import type { ExtractionRecord } from "../record/extraction-record.ts";
import { InputError } from "../std/errors.ts";
import { packagePath } from "../std/package-root.ts";
import { type Answer, answerJsonSchema, answerSchema } from "./answer-schema.ts";
import type { ChatEndpoint } from "./chat-endpoint.ts";
import { type CheckedAnswer, recordOfAnswer } from "./record-of-answer.ts";

/** How answers are checked; what is asked is the part behind the `+`. */
const VERSION = "1.0.0";
/** In UTF-16 units; models lose the thread long before. */
const LONGEST_TEXT = 200_000;

/** Has a language model extract, and believes nothing that the text does not bear out. */
export class LlmExtractor {
  private readonly prompt = readFileSync(packagePath("prompts/extract.md"), "utf8");
  private readonly schema = answerJsonSchema();
  readonly extractor: ExtractionRecord["extractor"];

  constructor(private readonly endpoint: ChatEndpoint) {
    const asked = createHash("sha256").update(this.prompt).update(JSON.stringify(this.schema)).digest("hex");
    this.extractor = { name: `llm:${endpoint.model}`, version: `${VERSION}+${asked.slice(0, 8)}` };
  }

  /**
   * @throws InputError, without a place, when there is no usable answer for this article; UnavailableError when there
   * will be none for any
   */
  async extract(article: Article): Promise<CheckedAnswer> {
    if (article.text.length > LONGEST_TEXT)
      throw new InputError(
        `is longer than ${LONGEST_TEXT} characters, too long for a language model; split it`,
      );
    const content = await this.endpoint.ask({
      system: this.prompt,
      user: questionAbout(article),
      schema: this.schema,
    });
    return recordOfAnswer(article, parseAnswer(content), this.extractor);
  }
}

function questionAbout({ title, publishedAt, text }: Article): string {
  return `Title: ${title}\nPublished: ${publishedAt ?? "not known"}\n\n<article>\n${text}\n</article>`;
}

function parseAnswer(content: string): Answer {
  let value: unknown;
  try {
    value = JSON.parse(withoutFence(content));
  } catch (error) {
    throw new InputError(`got an answer of the language model that is not JSON: ${(error as Error).message}`);
  }
  const result = answerSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue!.path.join(".");
  throw new InputError(
    `got an answer of the language model that does not keep to the schema (${field}: ${issue!.message})`,
  );
}

/** Servers that do not enforce a schema like to wrap JSON in a block of Markdown. */
function withoutFence(content: string): string {
  return /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/.exec(content)?.[1] ?? content;
}
