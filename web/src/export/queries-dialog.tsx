import { useEffect, useRef } from "react";
import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";
import { consoleAddress, queryBehind } from "./queries-behind.ts";

/** The GraphQL behind the picture, step by step. */
export function QueriesDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { state } = useExplorer();
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
      {state.steps.map((step) => {
        const asked = queryBehind(step);
        return (
          <section key={JSON.stringify(step)}>
            <a href={consoleAddress(asked)}>{words.console} ↗</a>
            <pre>{`${asked.query.trim()}\n\n# variables\n${JSON.stringify(asked.variables, null, 2)}`}</pre>
          </section>
        );
      })}
    </dialog>
  );
}
