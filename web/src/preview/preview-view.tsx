import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ReviewDoor } from "../evidence/review-door.tsx";
import { useReview } from "../evidence/use-review.ts";
import { ask } from "../graphql/ask.ts";
import { type ArticleInput, LoadArticleDocument, PreviewDocument } from "../graphql/documents.gen.ts";
import { Failure } from "../shell/answer-state.tsx";
import { useExplorer } from "../state/explorer-context.ts";
import { faultInWords } from "../words/fault-in-words.ts";
import { useWords } from "../words/use-words.ts";
import { ArticleForm } from "./article-form.tsx";
import { mostSaid } from "./most-said.ts";
import { PreviewStatements } from "./preview-statements.tsx";
import { PreviewedText } from "./previewed-text.tsx";

/** An article as the rules read it, before anything is written; then, for a reviewer, into the graph. */
export default function PreviewView() {
  const words = useWords();
  const { preview } = words;
  const { dispatch } = useExplorer();
  const { door } = useReview();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<number | null>(null);
  const read = useMutation({
    mutationFn: async (article: ArticleInput) => ({
      article,
      ...(await ask(PreviewDocument, { article })).previewExtraction,
    }),
    onSuccess: () => {
      setChosen(null);
      load.reset();
    },
  });
  const load = useMutation({
    mutationFn: async (article: ArticleInput) => (await ask(LoadArticleDocument, { article })).loadArticle,
    onSuccess: () => queries.invalidateQueries(),
  });
  const seen = read.data;
  const told = mostSaid(load.data?.article.statements.nodes ?? []);
  return (
    <main className="page preview">
      <h2>{preview.heading}</h2>
      <p>{preview.text}</p>
      <ArticleForm isBusy={read.isPending} onRead={read.mutate} />
      <p role="status">{read.isPending && preview.reading}</p>
      {read.error && <Failure error={read.error} onRetry={() => read.mutate(read.variables!)} />}
      {seen && (
        <>
          <div className="preview-columns">
            <PreviewedText
              text={seen.article.text}
              mentions={seen.mentions}
              statement={seen.statements[chosen ?? -1]}
            />
            <PreviewStatements statements={seen.statements} chosen={chosen} onChoose={setChosen} />
          </div>
          <p className="load-line">
            <button
              type="button"
              className="primary"
              disabled={
                !door?.reviewer || load.isPending || seen.statements.length + seen.mentions.length === 0
              }
              onClick={() => load.mutate(seen.article)}
            >
              {load.isPending ? preview.loading : preview.load}
            </button>
            {door && !door.reviewer && <span className="hint">{preview.needsToken}</span>}
            <span role="status">
              {load.error && <span className="failure">{faultInWords(words, load.error)}</span>}
              {load.data && (load.data.written ? preview.loaded(load.data.statements) : preview.unchanged)}
            </span>
            {told && (
              <button type="button" onClick={() => dispatch({ type: "focus", id: told })}>
                {preview.explore}
              </button>
            )}
          </p>
          <ReviewDoor />
        </>
      )}
    </main>
  );
}
