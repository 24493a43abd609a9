import { textParts } from "../evidence/text-parts.ts";
import { type GraphNode, NODE_KINDS } from "../graph/elements.ts";
import type { PreviewQuery } from "../graphql/documents.gen.ts";
import { KindMark } from "../shell/kind-mark.tsx";
import { useWords } from "../words/use-words.ts";

type Preview = PreviewQuery["previewExtraction"];

interface Props {
  readonly text: string;
  readonly mentions: Preview["mentions"];
  /** Whose quote is framed. */
  readonly statement: Preview["statements"][number] | undefined;
}

/** The text with everything that is named in it, coloured by kind. It is only ever text. */
export function PreviewedText({ text, mentions, statement }: Props) {
  const words = useWords();
  const kinds = new Set(mentions.map(({ kind }) => nodeKind(kind)));
  const cuts = statement ? [statement.start, statement.end] : [];
  const marks = mentions.map(({ start, end, kind }) => ({ start, end, kind }));
  const parts = textParts(text, marks).flatMap((part) => (part.mark ? [part] : cutAt(part, cuts)));
  const isQuoted = (start: number) =>
    statement !== undefined && start >= statement.start && start < statement.end;
  return (
    <section>
      <h3>{words.preview.mentions}</h3>
      <ul className="legend inline">
        {NODE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> {words.kinds[kind]}
          </li>
        ))}
      </ul>
      <div className="article-text" lang="vi">
        {parts.map(({ text: words, start, mark }) => {
          const quoted = isQuoted(start) ? " quoted" : "";
          return mark ? (
            <mark key={start} className={`kind-${nodeKind(mark.kind)}${quoted}`}>
              {words}
            </mark>
          ) : (
            <span key={start} className={quoted.trim() || undefined}>
              {words}
            </span>
          );
        })}
      </div>
    </section>
  );
}

function nodeKind(kind: string): GraphNode["kind"] {
  return NODE_KINDS.find((each) => each.toUpperCase() === kind) ?? "Person";
}

/** A part that a quote begins or ends in, in two. */
function cutAt(part: ReturnType<typeof textParts>[number], cuts: readonly number[]) {
  const inside = cuts.filter((cut) => cut > part.start && cut < part.start + part.text.length);
  const bounds = [part.start, ...inside, part.start + part.text.length];
  return bounds.slice(1).map((end, i) => ({
    text: part.text.slice(bounds[i]! - part.start, end - part.start),
    start: bounds[i]!,
    mark: null,
  }));
}
