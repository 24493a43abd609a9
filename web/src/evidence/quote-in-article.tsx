import { useState } from "react";
import { useWords } from "../words/use-words.ts";
import { around, textParts } from "./text-parts.ts";

interface Props {
  readonly text: string | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

const AROUND = 220;

/** The quote, marked where it stands. The text is only ever text: whatever it holds, nothing of it becomes markup. */
export function QuoteInArticle({ text, quote, start, end }: Props) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  if (text === null || start === null || end === null)
    return (
      <>
        <blockquote lang="vi">
          <mark>{quote}</mark>
        </blockquote>
        <p className="hint">{words.evidence.noText}</p>
      </>
    );
  const [from, to] = isWhole ? [0, text.length] : around(text, start, end, AROUND);
  const shown = text.slice(from, to);
  return (
    <>
      <blockquote lang="vi">
        {from > 0 && "… "}
        {textParts(shown, [{ start: start - from, end: end - from, kind: "quote" }]).map((part) =>
          part.mark ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
        )}
        {to < text.length && " …"}
      </blockquote>
      {text.length > end - start + 2 * AROUND && (
        <button type="button" className="quiet" onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.evidence.part : words.evidence.whole}
        </button>
      )}
    </>
  );
}
