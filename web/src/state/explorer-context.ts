import { createContext, type Dispatch, useContext } from "react";
import { type Action, BEGINNING, type Explorer } from "./explorer.ts";

export interface ExplorerAccess {
  readonly state: Explorer;
  readonly dispatch: Dispatch<Action>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export const ExplorerContext = createContext<ExplorerAccess>({
  state: BEGINNING,
  dispatch: () => {},
  canUndo: false,
  canRedo: false,
});

export function useExplorer(): ExplorerAccess {
  return useContext(ExplorerContext);
}
