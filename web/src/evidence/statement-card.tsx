import { labelOf } from "../graph/dot.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";
import type { StatementSheet } from "./fetch-statements.ts";
import { QuoteInArticle } from "./quote-in-article.tsx";
import { ReviewStatement } from "./review-statement.tsx";
import { safeLink } from "./safe-link.ts";

/** One statement: the quote in its article, where it comes from, and who disagrees. */
export function StatementCard({ statement }: { statement: StatementSheet }) {
  const words = useWords();
  const { state } = useExplorer();
  const { article, contradictions, corroborations, judgement } = statement;
  const link = safeLink(article.url);
  const facts: [string, string | null][] = [
    [
      words.evidence.published,
      article.publishedAt ? inWords(article.publishedAt, state.language) : words.evidence.noDate,
    ],
    [words.evidence.source, article.source],
    [words.evidence.extractor, `${statement.extractor} ${statement.extractorVersion}`],
    [words.evidence.rule, statement.rule],
    [words.evidence.confidence, `${Math.round(statement.confidence * 100)} %`],
  ];
  return (
    <article className="statement">
      <h4 lang="vi">{article.title || article.key}</h4>
      <QuoteInArticle
        text={article.text}
        quote={statement.quote}
        start={statement.start}
        end={statement.end}
      />
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{words.evidence.id}</dt>
          <dd>
            <code>{statement.key}</code>
          </dd>
        </div>
      </dl>
      {link && (
        <a href={link} target="_blank" rel="noreferrer noopener">
          {words.evidence.original}
        </a>
      )}
      {judgement && (
        <p className="judged">
          {judgement === "CONFIRMED" ? words.evidence.confirmed : words.evidence.rejected}
        </p>
      )}
      {corroborations.totalCount > 0 && (
        <p className="hint">{words.evidence.agree(corroborations.totalCount)}</p>
      )}
      {contradictions.nodes.length > 0 && (
        <div className="disagree">
          <h5>{words.evidence.disagree(contradictions.totalCount)}</h5>
          {contradictions.nodes.map((other) => (
            <blockquote key={other.id} lang="vi">
              <mark>{other.quote}</mark>
              <footer>
                {labelOf(other.subject)}, {other.article.title} (
                {other.article.publishedAt
                  ? inWords(other.article.publishedAt, state.language)
                  : words.evidence.noDate}
                )
              </footer>
            </blockquote>
          ))}
        </div>
      )}
      <ReviewStatement id={statement.id} />
    </article>
  );
}
