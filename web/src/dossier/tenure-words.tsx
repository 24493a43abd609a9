import type { TenureLineFragment } from "../graphql/documents.gen.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";

/** A tenure in words: what began and ended it, and when articles speak of it. */
export function TenureWords({ tenure }: { tenure: TenureLineFragment }) {
  const words = useWords();
  const { language } = useExplorer().state;
  const { start, startEvent, end, endEvent, firstCited, lastCited, acting } = tenure;
  const event = (name: string | null, date: string | null) =>
    [name && words.events[name], date && inWords(date, language)].filter(Boolean).join(" ");
  const cited = firstCited && lastCited && [firstCited, lastCited].map((day) => inWords(day, language));
  const parts = [
    acting ? words.acting : "",
    event(startEvent, start),
    event(endEvent, end),
    cited ? [...new Set(cited)].join(" – ") : "",
  ].filter(Boolean);
  return <small>{parts.join(" · ")}</small>;
}
