import type { Palette } from "./palette.ts";

interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label?: string | null;
  /** Drawn by `drawHover` instead. */
  readonly highlighted?: boolean;
  /** Drawn even over others. */
  readonly forceLabel?: boolean;
}

export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const FONT = '"Inter", "Segoe UI", "Noto Sans", system-ui, sans-serif';
const LONGEST = 30;

/** Draws labels that do not lie on each other: the first to come has the place. */
export class LabelLayer {
  #taken: Box[] | null = null;
  #discs: () => Iterable<Disc> = () => [];
  #width = Number.POSITIVE_INFINITY;

  constructor(public palette: Palette) {}

  /**
   * Before each frame.
   * @param discs what no label may cover, in pixels; known only once the frame is drawn
   * @param width of the canvas, which no label leaves
   */
  begin(discs: () => Iterable<Disc>, width: number): void {
    this.#width = width;
    this.#discs = discs;
    this.#taken = null;
  }

  readonly draw = (context: CanvasRenderingContext2D, node: Labelled): void => {
    if (!node.label || node.highlighted) return;
    const fontSize = node.size > 11 ? 13.5 : 12;
    const text = shortened(node.label);
    context.font = `${node.size > 11 ? 600 : 500} ${fontSize}px ${FONT}`;
    const box = this.boxFor(node, context.measureText(text).width, fontSize);
    if (!box) return;
    this.taken().push(box);
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = this.palette.halo;
    context.strokeText(text, box.left, box.bottom - 3);
    context.fillStyle = this.palette.text;
    context.fillText(text, box.left, box.bottom - 3);
  };

  /** A ring around the node that is pointed at or shown, and its whole label. */
  readonly drawHover = (context: CanvasRenderingContext2D, node: Labelled): void => {
    context.beginPath();
    context.arc(node.x, node.y, node.size + 3.5, 0, Math.PI * 2);
    context.lineWidth = 2;
    context.strokeStyle = this.palette.ring;
    context.stroke();
    if (!node.label) return;
    context.font = `600 13px ${FONT}`;
    const { left, right, bottom } = this.boxFor(
      { ...node, size: node.size + 6, forceLabel: true },
      context.measureText(node.label).width,
      14,
    )!;
    context.fillStyle = this.palette.halo;
    context.beginPath();
    context.roundRect(left - 4, bottom - 20, right - left + 8, 23, 5);
    context.fill();
    context.fillStyle = this.palette.text;
    context.fillText(node.label, left, bottom - 4);
  };

  private taken(): Box[] {
    this.#taken ??= [...this.#discs()].map(({ x, y, size }) => ({
      left: x - size,
      right: x + size,
      top: y - size,
      bottom: y + size,
    }));
    return this.#taken;
  }

  /** Right of the node, or left, below or above, wherever nothing is yet. */
  private boxFor({ x, y, size, forceLabel }: Labelled, width: number, height: number): Box | null {
    const boxAt = (left: number, middle: number): Box => ({
      left,
      right: left + width,
      top: middle - height * 0.6,
      bottom: middle + height * 0.6,
    });
    const boxes = [
      boxAt(x + size + 5, y),
      boxAt(x - size - 5 - width, y),
      boxAt(x - width / 2, y + size + height * 0.8),
      boxAt(x - width / 2, y - size - height * 0.8),
    ];
    const free = boxes.find(
      (box) => box.left > 2 && box.right < this.#width - 2 && !this.taken().some((taken) => meet(box, taken)),
    );
    return free ?? (forceLabel ? boxes[0]! : null);
  }
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function shortened(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
}
