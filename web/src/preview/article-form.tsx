import { type DragEvent, type FormEvent, useState } from "react";
import type { ArticleInput } from "../graphql/documents.gen.ts";
import { useWords } from "../words/use-words.ts";
import { articleOfFile } from "./article-of-file.ts";
import { EXAMPLE } from "./example.ts";

const LONGEST = 50_000;
const EMPTY: ArticleInput = { text: "", title: "", publishedAt: null };

interface Props {
  readonly isBusy: boolean;
  readonly onRead: (article: ArticleInput) => void;
}

/** Where an article is pasted, or dropped as a file. */
export function ArticleForm({ isBusy, onRead }: Props) {
  const { preview } = useWords();
  const [article, setArticle] = useState(EMPTY);
  const [isOver, setOver] = useState(false);
  const isTooLong = article.text.length > LONGEST;

  const take = async (file: File | undefined) => {
    if (file) setArticle({ ...EMPTY, ...(await articleOfFile(file)) });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onRead(article);
  };
  return (
    <form
      className={`drop-zone${isOver ? " over" : ""}`}
      onSubmit={onSubmit}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label className="hint">
        {preview.drop}{" "}
        <input
          type="file"
          accept=".txt,.html,.htm,.json,.jsonl"
          onChange={({ target }) => void take(target.files?.[0])}
        />
      </label>
      <div className="fields">
        <label>
          {preview.articleTitle}
          <input
            value={article.title ?? ""}
            onChange={(e) => setArticle({ ...article, title: e.target.value })}
          />
        </label>
        <label>
          {preview.date}
          <input
            type="date"
            value={article.publishedAt ?? ""}
            onChange={(e) => setArticle({ ...article, publishedAt: e.target.value || null })}
          />
        </label>
      </div>
      <label>
        {preview.article}
        <textarea
          rows={8}
          lang="vi"
          value={article.text}
          onChange={(e) => setArticle({ ...article, text: e.target.value })}
        />
      </label>
      {isTooLong && <p className="failure">{preview.tooLong(article.text.length)}</p>}
      <p>
        <button
          type="submit"
          className="primary"
          disabled={isBusy || isTooLong || article.text.trim() === ""}
        >
          {preview.read}
        </button>{" "}
        <button type="button" onClick={() => setArticle(EXAMPLE)}>
          {preview.example}
        </button>
      </p>
    </form>
  );
}
