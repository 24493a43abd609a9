import { useEffect, useRef } from "react";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";
import { type AskedQuery, consoleAddress } from "./queries-behind.ts";

/** The GraphQL behind the picture, step by step. */
export function QueriesDialog({ queries, onClose }: { queries: readonly AskedQuery[]; onClose: () => void }) {
  const words = useWords();
  const { language } = useExplorer().state;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={words.save.graphql}>
      <header>
        <h2>{words.save.graphql}</h2>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          {words.panel.close}
        </button>
      </header>
      {queries.map((asked) => (
        <section key={JSON.stringify(asked)}>
          <a href={consoleAddress(asked, language)}>{words.console} ↗</a>
          <pre>{`${asked.query.trim()}\n\n# variables\n${JSON.stringify(asked.variables, null, 2)}`}</pre>
        </section>
      ))}
    </dialog>
  );
}
