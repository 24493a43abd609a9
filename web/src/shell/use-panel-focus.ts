import { type RefObject, useEffect, useRef } from "react";
import type { Shown } from "../state/explorer.ts";

/** Who opens something with a key follows it into the panel, and comes back to where it was opened. */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, shown: Shown | null): void {
  const before = useRef(shown);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    // What a link shows was opened by nobody.
    if (before.current === shown) return;
    before.current = shown;
    const focused = document.activeElement as HTMLElement;
    const isInside = panel.current!.contains(focused);
    const isLost = focused === document.body;
    if (shown === null) {
      if (isInside || isLost) opener.current?.focus();
      return;
    }
    const isByKey = !isInside && focused.matches("button:focus-visible");
    if (isByKey) opener.current = focused;
    if (isByKey || isLost) panel.current!.focus();
  }, [shown, panel]);
}
