/** Arranges graphs away from the page. Each stage starts from where the stage before it ended. */
import { arrange, type Places } from "./arrange.ts";
import type { LayoutAnswer, LayoutJob } from "./layout-job.ts";

/** Milliseconds between two looks at a graph that is still being arranged: each costs the page a whole redraw. */
const BETWEEN = 500;

const done = new Map<string, Places>();
let current = "";

addEventListener("message", ({ data }: MessageEvent<LayoutJob>) => {
  current = data.key;
  void run(data);
});

async function run({ key: wanted, stages }: LayoutJob): Promise<void> {
  let places: Places = new Map();
  let lastSaid = Number.NEGATIVE_INFINITY;
  for (const { key, sketch } of stages) {
    const known = done.get(key);
    if (known) {
      places = known;
      continue;
    }
    const work = arrange(sketch, places, sketch.nodes.length > 1000 ? 4 : 1000);
    let step = work.next();
    while (!step.done) {
      if (performance.now() - lastSaid >= BETWEEN) {
        answer({ key: wanted, places: packed(step.value), isFinal: false });
        lastSaid = performance.now();
      }
      // Lets a newer job in.
      await new Promise((resolve) => setTimeout(resolve));
      if (wanted !== current) return;
      step = work.next();
    }
    places = step.value;
    done.set(key, places);
  }
  answer({ key: wanted, places: packed(places), isFinal: true });
}

function packed(places: Places): Float32Array<ArrayBuffer> {
  const pairs = new Float32Array(2 * places.size);
  let i = 0;
  for (const { x, y } of places.values()) {
    pairs[i++] = x;
    pairs[i++] = y;
  }
  return pairs;
}

function answer(message: LayoutAnswer): void {
  postMessage(message, { transfer: [message.places.buffer] });
}
