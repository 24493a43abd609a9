import { useEffect, useRef } from "react";
import { addressOf, explorerAt } from "./address.ts";
import type { Action, Explorer } from "./explorer.ts";

/** Keeps the address that of what is shown. What one would go back to becomes an entry of the browser's history. */
export function useAddress(state: Explorer, dispatch: (action: Action) => void): void {
  const shown = useRef(state);
  const address = addressOf(state);

  useEffect(() => {
    const before = shown.current;
    shown.current = state;
    if (address === location.pathname + location.search) return;
    const isNewPage =
      before.view !== state.view || before.steps !== state.steps || before.shown !== state.shown;
    history[isNewPage ? "pushState" : "replaceState"](null, "", address);
  }, [address, state]);

  useEffect(() => {
    const onPop = () => dispatch({ type: "open", explorer: explorerAt(location) });
    addEventListener("popstate", onPop);
    return () => removeEventListener("popstate", onPop);
  }, [dispatch]);
}
