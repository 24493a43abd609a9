import type { ComponentProps } from "react";
import { UndoButtons } from "../canvas/undo-buttons.tsx";
import { CopyLink } from "../export/copy-link.tsx";
import { ExportMenu } from "../export/export-menu.tsx";
import type { Layout } from "../layout/use-layout.ts";
import { useWords } from "../words/use-words.ts";

interface Props extends Pick<ComponentProps<typeof ExportMenu>, "elements" | "queries" | "view" | "theme"> {
  readonly layout: Layout;
}

export function Toolbar({ elements, queries, layout, view, theme }: Props) {
  const { tools } = useWords();
  return (
    <div className="toolbar" role="toolbar" aria-label={tools.label}>
      <UndoButtons />
      <button type="button" onClick={() => view.current?.fit()}>
        {tools.fit}
      </button>
      <span className="spring" />
      <CopyLink />
      <ExportMenu queries={queries} elements={elements} places={layout.places} view={view} theme={theme} />
    </div>
  );
}
