import { useState } from "react";
import { Cited } from "../evidence/cited.tsx";
import { useReview } from "../evidence/use-review.ts";
import type { MentionsFragment } from "../graphql/documents.gen.ts";
import { useExplorer } from "../state/explorer-context.ts";
import { inWords } from "../words/dates.ts";
import { useWords } from "../words/use-words.ts";

/** The articles that name a node. A reviewer may tick two of them that mean different people. */
export function MentionList({
  mentions,
  canSplit = false,
}: {
  mentions: MentionsFragment;
  canSplit?: boolean;
}) {
  const words = useWords();
  const { state } = useExplorer();
  const { door, judgement } = useReview();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const isReviewed = canSplit && Boolean(door?.reviewer);
  const [one, other] = ticked;
  return (
    <>
      <h3>
        {words.person.articles} <small>{mentions.totalCount}</small>
      </h3>
      {isReviewed && <p className="hint split-hint">{words.review.splitHint}</p>}
      <ul className="rows">
        {mentions.edges.map(({ node, evidence }) => {
          const mention = evidence.nodes[0]?.id;
          return (
            <li key={node.id}>
              {isReviewed && mention && (
                <input
                  type="checkbox"
                  aria-label={node.title}
                  checked={ticked.includes(mention)}
                  onChange={({ target }) =>
                    setTicked(
                      target.checked ? [...ticked, mention].slice(-2) : ticked.filter((id) => id !== mention),
                    )
                  }
                />
              )}
              <Cited ids={evidence.nodes.map(({ id }) => id)}>
                <span lang="vi">{node.title || node.key}</span>
                <small>
                  {[node.publishedAt && inWords(node.publishedAt, state.language), node.source]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </Cited>
            </li>
          );
        })}
      </ul>
      {isReviewed && (
        <div className="review">
          <button
            type="button"
            disabled={!one || !other}
            onClick={() =>
              judgement.mutate({ opinion: { verdict: "DIFFERENT", one: one!, other: other! }, why: "" })
            }
          >
            {words.review.split}
          </button>
        </div>
      )}
    </>
  );
}
