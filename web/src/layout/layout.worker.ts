/** Arranges graphs away from the page. Each stage starts from where the stage before it ended. */
import { arrange, type Places } from "./arrange.ts";
import type { LayoutAnswer, LayoutJob } from "./layout-job.ts";

const done = new Map<string, Places>();
let current = 0;

addEventListener("message", ({ data }: MessageEvent<LayoutJob>) => {
  current = data.job;
  void run(data);
});

async function run({ job, stages }: LayoutJob): Promise<void> {
  let places: Places = new Map();
  for (const { key, sketch } of stages) {
    const known = done.get(key);
    if (known) {
      places = known;
      continue;
    }
    const work = arrange(sketch, places, sketch.nodes.length > 1000 ? 4 : 1000);
    let step = work.next();
    while (!step.done) {
      answer({ job, places: [...step.value], isFinal: false });
      // Lets a newer job in.
      await new Promise((resolve) => setTimeout(resolve));
      if (job !== current) return;
      step = work.next();
    }
    places = step.value;
    done.set(key, places);
  }
  answer({ job, places: [...places], isFinal: true });
}

function answer(message: LayoutAnswer): void {
  postMessage(message);
}
