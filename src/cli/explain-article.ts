import { type AnnotatedArticle, annotate } from "../extraction/annotated-article.ts";
import { PIPELINE } from "../extraction/pipeline.ts";
import type { TokenRange } from "../extraction/rule.ts";
import { Trace, type TraceNote } from "../extraction/trace.ts";
import { extractArticle } from "../extraction-pool/extract-article.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article } from "../record/article.ts";
import type { ExtractionRecord, Statement } from "../record/extraction-record.ts";
import { groupBy } from "../std/group-by.ts";
import { compareSpans, printSpan, type Span } from "../text/span.ts";

const RULE_WIDTH = 2 + Math.max(...PIPELINE.map(({ id }) => id.length));

/** How the rules come to an article's record, for people: sentence by sentence what they saw, and what came of it. */
export function explainArticle(article: Article, lexicon: Lexicon): string {
  const trace = new Trace();
  const record = extractArticle(article, lexicon, { trace });
  const annotated = annotate(article, lexicon);
  return [
    heading(article, record),
    ...sentencesOf(annotated, record, trace.notes),
    statementsOf(record),
    rulesOf(trace.notes),
  ].join("\n\n");
}

function heading({ id, title, publishedAt, encoding, text }: Article, { article }: ExtractionRecord): string {
  const facts = [
    publishedAt ? `published ${publishedAt}` : "no date of publication",
    article.author ? `by ${article.author}` : "",
    encoding ? `converted from ${encoding}` : "",
    `${text.length} characters`,
    article.contentHash.slice(0, 19),
  ];
  return `${id}  ${title}\n${facts.filter(Boolean).join(" · ")}`;
}

function sentencesOf(
  article: AnnotatedArticle,
  record: ExtractionRecord,
  notes: readonly TraceNote[],
): string[] {
  const { sentences, segments, tokens, source } = article;
  const mentions = mentionsOf(article, record);
  return sentences.map(({ from, to }, i) => {
    const span = tokens.span(from, to);
    const given = source.toGiven(span);
    const here = notes.filter((note) => span.start <= note.span.start && note.span.start < span.end);
    return [
      `${segments[i]} ${printSpan(given)}  ${inLine(source.quote(span))}`,
      ...mentions
        .filter((mention) => given.start <= mention.span.start && mention.span.start < given.end)
        .map((mention) => line(mention.what, "", quoted(article, mention.span))),
      ...counted(
        here.map((note) => line(note.outcome, note.rule, note.because, placeIn(span, article, note.span))),
      ),
    ].join("\n");
  });
}

/** The first word tells what kind of line it is, so that one can look down the column. */
function line(what: string, rule: string, ...rest: readonly string[]): string {
  return `  ${what.padEnd(9)} ${rule.padEnd(rule === "" ? 0 : RULE_WIDTH)}${rest.filter(Boolean).join("  ")}`;
}

/** A rule that took a whole sentence for its evidence needs no second copy of it. */
function placeIn(sentence: Span, article: AnnotatedArticle, span: Span): string {
  return span.start === sentence.start && span.end === sentence.end
    ? ""
    : quoted(article, article.source.toGiven(span));
}

function counted(lines: readonly string[]): string[] {
  return [...groupBy(lines, (each) => each)].map(([each, same]) =>
    same.length === 1 ? each : `${each} (${same.length} times)`,
  );
}

interface Mention {
  readonly what: string;
  /** In the text as it was given. */
  readonly span: Span;
}

function mentionsOf(article: AnnotatedArticle, record: ExtractionRecord): Mention[] {
  const { tokens, source } = article;
  const named = (what: string, ranges: readonly TokenRange[]) =>
    ranges.map(({ from, to }) => ({ what, span: source.toGiven(tokens.span(from, to)) }));
  return [
    ...named("person", [...article.mentions, ...article.shorts]),
    ...named("title", article.titles),
    // Many more words could name a body; these are the ones that a statement needs.
    ...record.bodies.flatMap((body) => body.mentions.map((span) => ({ what: "body", span }))),
    ...named("meeting", article.meetings),
    ...named("document", article.documents),
    ...named("date", article.dates),
  ].sort((a, b) => compareSpans(a.span, b.span));
}

function statementsOf(record: ExtractionRecord): string {
  const entities = [...record.persons, ...record.bodies, ...record.meetings, ...record.documents];
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const lines = record.statements.map((statement) => {
    const { type, subject, object, confidence, rule = "", evidence } = statement;
    const ends = `${names.get(subject)} → ${object === null ? "(no body)" : names.get(object)}`;
    const quote = `${printSpan(evidence)} ${inLine(evidence.quote ?? "")}`;
    return `  ${type} ${ends}${detailsOf(statement)}\n    ${confidence} by ${rule}: ${quote}`;
  });
  return [`Statements: ${lines.length}`, ...lines].join("\n");
}

function detailsOf(statement: Statement): string {
  if (statement.type === "HOLDS")
    return `: “${statement.title}”, ${[statement.status, statement.event, statement.date].filter(Boolean).join(", ")}`;
  if (statement.type === "ATTENDED") return `: ${[statement.role, statement.at].filter(Boolean).join(", ")}`;
  return "";
}

/** The law of each rule that had a say, so that one can judge whether it was kept. */
function rulesOf(notes: readonly TraceNote[]): string {
  const lines = PIPELINE.map(({ id, says }) => {
    const count = (outcome: TraceNote["outcome"]) =>
      notes.filter((note) => note.rule === id && note.outcome === outcome).length;
    const [fired, declined] = [count("fired"), count("declined")];
    return fired + declined === 0 ? null : `  ${id} (fired ${fired}, declined ${declined}): ${says}`;
  });
  const silent = PIPELINE.filter(({ id }) => !notes.some((note) => note.rule === id)).map(({ id }) => id);
  return [
    "Rules",
    ...lines.filter((line) => line !== null),
    `  not at work here: ${silent.join(", ") || "none"}`,
  ].join("\n");
}

function quoted({ source }: AnnotatedArticle, span: Span): string {
  return `${printSpan(span)} “${inLine(source.given.slice(span.start, span.end))}”`;
}

const LONGEST = 160;

function inLine(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 40)} … ${line.slice(-35)}` : line;
}
