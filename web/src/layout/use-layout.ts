import { useEffect, useMemo, useRef, useState } from "react";
import type { Elements } from "../graph/elements.ts";
import type { Places } from "./arrange.ts";
import { type LayoutAnswer, type LayoutJob, type Stage, stagesOf } from "./layout-job.ts";

export interface Layout {
  readonly places: Places;
  /** Whether they are the last of this graph. */
  readonly isFinal: boolean;
}

/** Where the nodes of the last of the graphs are, arranged one graph after the other in a worker. */
export function useLayout(graphs: readonly Pick<Elements, "nodes" | "lines">[]): Layout {
  const worker = useRef<Worker | null>(null);
  const wanted = useRef<Stage | undefined>(undefined);
  const [answer, setAnswer] = useState({ key: "", places: new Map() as Places, isFinal: false });
  const stages = useMemo(() => stagesOf(graphs), [graphs]);
  const last = stages.at(-1);
  const key = last?.key ?? "";

  useEffect(() => {
    const own = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    own.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
      const stage = wanted.current;
      if (data.key === stage?.key) setAnswer({ ...data, places: unpacked(stage.sketch.nodes, data.places) });
    });
    worker.current = own;
    return () => own.terminate();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key follows from the stages
  useEffect(() => {
    wanted.current = last;
    if (stages.length > 0) worker.current!.postMessage({ key, stages } satisfies LayoutJob);
  }, [key]);

  // Until the worker answers, what is known of the graph before it stays.
  return useMemo(
    () => ({ places: answer.places, isFinal: answer.isFinal && answer.key === key }),
    [answer, key],
  );
}

function unpacked(ids: readonly string[], pairs: Float32Array): Places {
  const known = ids.slice(0, pairs.length / 2);
  return new Map(known.map((id, i) => [id, { x: pairs[2 * i]!, y: pairs[2 * i + 1]! }]));
}
