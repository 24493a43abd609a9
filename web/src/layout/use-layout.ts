import { useEffect, useMemo, useRef, useState } from "react";
import type { Elements } from "../graph/elements.ts";
import type { Places } from "./arrange.ts";
import { type LayoutAnswer, type LayoutJob, stagesOf } from "./layout-job.ts";

export interface Layout {
  readonly places: Places;
  readonly isFinal: boolean;
}

const EMPTY: Layout = { places: new Map(), isFinal: false };

/** Where the nodes of the last of the graphs are, arranged one graph after the other in a worker. */
export function useLayout(graphs: readonly Pick<Elements, "nodes" | "lines">[]): Layout {
  const worker = useRef<Worker | null>(null);
  const job = useRef(0);
  const [layout, setLayout] = useState<Layout>(EMPTY);
  const stages = useMemo(() => stagesOf(graphs), [graphs]);
  const key = stages.at(-1)?.key ?? "";

  useEffect(() => {
    const own = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    own.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.job === job.current) setLayout({ places: new Map(data.places), isFinal: data.isFinal });
    });
    worker.current = own;
    return () => own.terminate();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key follows from the stages
  useEffect(() => {
    job.current++;
    if (stages.length === 0) setLayout(EMPTY);
    else worker.current!.postMessage({ job: job.current, stages } satisfies LayoutJob);
  }, [key]);

  return layout;
}
