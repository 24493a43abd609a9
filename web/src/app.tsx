import { lazy, Suspense, useMemo, useReducer } from "react";
import { ExploreView } from "./shell/explore-view.tsx";
import { preferredLanguage } from "./shell/preferred-language.ts";
import { TopBar } from "./shell/top-bar.tsx";
import { useTheme } from "./shell/use-theme.ts";
import { explorerAt } from "./state/address.ts";
import { ExplorerContext } from "./state/explorer-context.ts";
import { begin, remember } from "./state/history.ts";
import { useAddress } from "./state/use-address.ts";

const TogetherView = lazy(() => import("./together/together-view.tsx"));
const PreviewView = lazy(() => import("./preview/preview-view.tsx"));
const ProgressView = lazy(() => import("./progress/progress-view.tsx"));

/** The whole explorer: one reducer holds what is shown, the address is its copy. */
export function App() {
  const [history, dispatch] = useReducer(remember, null, () =>
    begin(explorerAt(location, preferredLanguage())),
  );
  const { past, present, future } = history;
  const [theme, setTheme] = useTheme();
  useAddress(present, dispatch);
  document.documentElement.lang = present.language;

  const access = useMemo(
    () => ({ state: present, dispatch, canUndo: past.length > 0, canRedo: future.length > 0 }),
    [present, past.length, future.length],
  );
  return (
    <ExplorerContext value={access}>
      <TopBar theme={theme} onTheme={setTheme} />
      <Suspense fallback={<main className="page" />}>
        {present.view === "explore" && <ExploreView theme={theme} />}
        {present.view === "together" && <TogetherView theme={theme} />}
        {present.view === "preview" && <PreviewView />}
        {present.view === "progress" && <ProgressView />}
      </Suspense>
    </ExplorerContext>
  );
}
