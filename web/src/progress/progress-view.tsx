import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "../graphql/ask.ts";
import { ProgressDocument } from "../graphql/documents.gen.ts";
import { AnswerState } from "../shell/answer-state.tsx";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import { lastMinute, type Sample } from "./last-minute.ts";

const EVERY_MS = 2000;

/** How far a load has come, asked again and again while the page is open. */
export default function ProgressView() {
  const { progress, evidence } = useWords();
  const { state } = useExplorer();
  const samples = useRef<readonly Sample[]>([]);
  const query = useQuery({
    queryKey: ["progress"],
    queryFn: async () => {
      const answer = await ask(ProgressDocument, {});
      samples.current = [
        ...samples.current,
        { at: Date.now(), articles: answer.loadProgress.articles },
      ].slice(-60);
      return answer;
    },
    refetchInterval: EVERY_MS,
    staleTime: 0,
  });
  const number = new Intl.NumberFormat(state.language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: with nothing to focus on in it, it is scrolled by keys only like this
    <main className="page" tabIndex={0}>
      <h2>{progress.heading}</h2>
      <p>{progress.text}</p>
      <AnswerState query={query}>
        {({ loadProgress, articles }) => (
          <>
            <dl className="figures">
              {(["articles", "statements", "referenceStatements", "pending"] as const).map((each) => (
                <div key={each}>
                  <dt>{progress[each]}</dt>
                  <dd>{number.format(loadProgress[each])}</dd>
                </div>
              ))}
            </dl>
            <p role="status">
              {loadProgress.pending > 0 ? progress.settling : progress.settled}{" "}
              {progress.rate(lastMinute(samples.current))}
            </p>
            <h3>{progress.latest}</h3>
            <ul className="rows">
              {articles.nodes.map(({ id, key, title, publishedAt, source }) => (
                <li key={id}>
                  <span lang="vi">{title || key}</span>
                  <small>
                    {[publishedAt ? inWords(publishedAt, state.language) : evidence.noDate, source]
                      .filter(Boolean)
                      .join(" · ")}
                  </small>
                </li>
              ))}
            </ul>
            <p className="hint">{progress.each}</p>
          </>
        )}
      </AnswerState>
    </main>
  );
}
