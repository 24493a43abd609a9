import { type Dispatch, useEffect } from "react";
import type { Action } from "../state/explorer.ts";

/** What has a use of its own for these keys. */
const TEXT = "input:not([type=range], [type=checkbox]), textarea, select";

/** `/` goes to the search, Escape closes the panel, Ctrl-Z and Ctrl-Y undo and redo. */
export function useKeys(dispatch: Dispatch<Action>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches(TEXT);
      const withControl = event.ctrlKey || event.metaKey;
      if (event.key === "Escape" && !event.defaultPrevented) dispatch({ type: "show", shown: null });
      else if (isTyping) return;
      else if (event.key === "/" && !withControl) {
        event.preventDefault();
        document.querySelector<HTMLInputElement>("[role=combobox]")?.focus();
      } else if (withControl && event.key.toLowerCase() === "z")
        dispatch({ type: event.shiftKey ? "redo" : "undo" });
      else if (withControl && event.key.toLowerCase() === "y") dispatch({ type: "redo" });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [dispatch]);
}
