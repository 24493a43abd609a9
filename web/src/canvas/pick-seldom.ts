import type Sigma from "sigma";
import type { MouseCoords } from "sigma/types";

/** Milliseconds between two looks at what is under the mouse. */
const BETWEEN = 50;

/**
 * At every move and every turn of the wheel sigma asks the graphics card what is under the mouse, and the page stands
 * still until all that was to be drawn is drawn: seconds, of a large graph. Asks now and then instead, and never while
 * something is dragged.
 * @returns what forgets the mouse
 */
export function pickSeldom(sigma: Sigma): () => void {
  const captor = sigma.getMouseCaptor();
  const [pick] = captor.listeners("mousemove") as ((coords: MouseCoords) => void)[];
  captor.removeAllListeners("mousemove");
  // Zooming is the captor's own; sigma only says over what.
  captor.removeAllListeners("wheel");
  let latest: MouseCoords | null = null;
  let timer = 0;
  const look = () => {
    timer = 0;
    if (latest) pick!(latest);
  };
  captor.on("mousemove", (coords) => {
    latest = (coords.original as MouseEvent).buttons === 0 ? coords : null;
    timer ||= window.setTimeout(look, BETWEEN);
  });
  sigma.on("leaveStage", ({ event }) => {
    latest = null;
    // Else sigma would draw what the mouse was on as pointed at until it comes back.
    pick!({ ...event, x: -1, y: -1 } as MouseCoords);
  });
  return () => clearTimeout(timer);
}
