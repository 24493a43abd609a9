import type {
  PreparedArticle,
  PreparedFact,
  PreparedMention,
  Properties,
} from "../ingest/prepared-article.ts";
import type { StatementType } from "../record/statement-shapes.ts";

const VERBS: Readonly<Record<StatementType, string>> = {
  CHAIRED: "chaired",
  ATTENDED: "was at",
  HOLDS: "holds",
  ORGANISED: "organised",
  DISCUSSED: "took up",
  PART_OF: "belongs to",
  SUCCEEDED_BY: "was followed by",
  ISSUED: "issued",
};
const LONGEST_QUOTE = 160;

export function sentenceOfArticle({ article: { id, title, publishedAt, source } }: PreparedArticle): string {
  return `“${title}”${details([publishedAt ?? "undated", source, `id ${id}`])}`;
}

export function sentenceOfMention({ properties }: PreparedMention): string {
  return `${nameOf(properties)}${details([properties.date, properties.place])}`;
}

/** Who, what of whom, when, and the words that say so. */
export function sentenceOfFact(fact: PreparedFact, { mentions }: PreparedArticle): string {
  const { type, subject, object, properties } = fact;
  const told = ({ reference }: { reference: string }) =>
    mentions.find((mention) => mention.reference === reference)?.properties ?? {};
  const what = type === "HOLDS" ? String(properties.title) : nameOf(told(object));
  const date = properties.date ?? told(object).date ?? told(subject).date;
  const { status, event, role, at, quote } = properties;
  const sentence = `${nameOf(told(subject))} ${verbOf(type, properties)} ${what}${details([status, event, role, at, date])}`;
  return quote ? `${sentence}\n“${inLine(String(quote))}”` : sentence;
}

/** `was reported absent from`, `held`: a role or a status may turn the verb round. */
function verbOf(type: StatementType, { role, status }: Properties): string {
  if (type === "ATTENDED" && role === "ABSENT") return "was reported absent from";
  return type === "HOLDS" && status === "former" ? "held" : VERBS[type];
}

function nameOf({ name, displayName }: Properties): string {
  return String(displayName ?? name);
}

function details(values: readonly (Properties[string] | undefined)[]): string {
  const said = values.filter((value) => value != null && value !== "");
  return said.length > 0 ? ` (${said.join(", ")})` : "";
}

function inLine(quote: string): string {
  const line = quote.replace(/\s+/g, " ");
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
