import { useExplorer } from "../state/explorer-context.ts";
import { useWords } from "../words/use-words.ts";

/** Arrows, since words would take the toolbar's only row. */
export function UndoButtons() {
  const { dispatch, canUndo, canRedo } = useExplorer();
  const { tools } = useWords();
  return (
    <>
      <button
        type="button"
        aria-label={tools.undo}
        title={tools.undo}
        disabled={!canUndo}
        onClick={() => dispatch({ type: "undo" })}
      >
        ↶
      </button>
      <button
        type="button"
        aria-label={tools.redo}
        title={tools.redo}
        disabled={!canRedo}
        onClick={() => dispatch({ type: "redo" })}
      >
        ↷
      </button>
    </>
  );
}
