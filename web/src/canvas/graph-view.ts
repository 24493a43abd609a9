import { EdgeCurvedArrowProgram } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import { animateNodes } from "sigma/utils";
import type { Place } from "../state/explorer.ts";
import { Emphasis, type Marks } from "./emphasis.ts";
import { LabelLayer } from "./label-layer.ts";
import type { Palette } from "./palette.ts";
import { pickSeldom } from "./pick-seldom.ts";
import type { Picture } from "./picture.ts";
import { SHAPE_PROGRAMS } from "./shape-programs.ts";

/** Above this many lines arrows and curves cost more than they show. */
const FINE_LINES = 4000;
const FINE_NODES = 400;
/** Milliseconds that a mouse rests where it is meant to be. */
const RESTING = 150;
/** How a node begins of which nobody knows yet where it will stand. */
const UNPLACED = { x: 0, y: 0, hidden: true };

/** Sigma with our shapes and labels; takes whole pictures. */
export class GraphView {
  readonly sigma: Sigma;
  readonly #labels: LabelLayer;
  readonly #emphasis: Emphasis;
  #stopMoving: (() => void) | null = null;
  readonly #forgetMouse: () => void;
  #pointing = 0;
  #isFinal = false;

  constructor(
    private readonly container: HTMLElement,
    palette: Palette,
    private readonly isStill: boolean,
  ) {
    this.#emphasis = new Emphasis(palette);
    this.#labels = new LabelLayer(palette);
    this.sigma = new Sigma(new MultiDirectedGraph(), container, {
      allowInvalidContainer: true,
      defaultDrawNodeLabel: this.#labels.draw,
      defaultDrawNodeHover: this.#labels.drawHover,
      nodeProgramClasses: SHAPE_PROGRAMS,
      edgeProgramClasses: {
        straight: EdgeArrowProgram,
        curved: EdgeCurvedArrowProgram,
        plain: EdgeRectangleProgram,
      },
      defaultEdgeType: "straight",
      enableEdgeEvents: true,
      labelRenderedSizeThreshold: 5,
      labelDensity: 4,
      labelGridCellSize: 60,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      stagePadding: 60,
      zIndex: true,
      nodeReducer: (id, data) => this.#emphasis.node(id, data),
      edgeReducer: (key, data) => this.#emphasis.line(this.graph, key, data),
    });
    this.sigma.on("beforeRender", () =>
      this.#labels.begin(() => this.discs(), this.sigma.getDimensions().width),
    );
    this.sigma.on("afterRender", () => {
      container.dataset.settled = String(this.isAtRest());
    });
    this.#forgetMouse = pickSeldom(this.sigma);
  }

  get graph() {
    return this.sigma.getGraph();
  }

  /**
   * Puts another picture in the place of what is shown; what is in both stays where it is. It is made anew, so that
   * nothing of the way here is seen in it: who opens the link has come by another.
   */
  show({ nodes, lines }: Picture): void {
    this.#stopMoving?.();
    this.stir();
    const before = this.graph;
    const graph = new MultiDirectedGraph();
    for (const { id, kind, ...look } of nodes) {
      const { x, y, hidden } = before.hasNode(id) ? before.getNodeAttributes(id) : UNPLACED;
      graph.addNode(id, { ...look, type: kind, x, y, hidden });
    }
    const isFine = lines.length <= FINE_LINES;
    for (const { key, from, to, isDirected, ...look } of lines) {
      const type = isFine && isDirected ? (look.curvature === 0 ? "straight" : "curved") : "plain";
      graph.addEdgeWithKey(key, from, to, { ...look, type });
    }
    for (const setting of ["hideEdgesOnMove", "hideLabelsOnMove"] as const)
      if (this.sigma.getSetting(setting) === isFine) this.sigma.setSetting(setting, !isFine);
    this.#emphasis.point(graph, this.#emphasis.pointed);
    this.sigma.setGraph(graph);
  }

  /** Moves the nodes to their places; those that had none appear there. @param isFinal whether these are the last */
  move(places: ReadonlyMap<string, Place>, pins: Readonly<Record<string, Place>>, isFinal: boolean): void {
    this.#stopMoving?.();
    this.stir();
    this.#isFinal = isFinal;
    const isStill = this.isStill || this.graph.order > FINE_NODES;
    const [jumps, slides]: Record<string, { x: number; y: number }>[] = [{}, {}];
    this.graph.forEachNode((id, { x, y, hidden }) => {
      const place = pins[id] ?? places.get(id);
      if (!place || (!hidden && x === place.x && y === place.y)) return;
      (isStill || hidden ? jumps : slides)![id] = { x: place.x, y: place.y };
    });
    this.graph.updateEachNodeAttributes(
      (id, look) => (jumps![id] ? { ...look, ...jumps![id], hidden: false } : look),
      { attributes: ["x", "y"] },
    );
    if (Object.keys(slides!).length > 0) this.slide(slides!);
  }

  mark(marks: Marks): void {
    const { graph } = this;
    const before = this.#emphasis.marks;
    this.#emphasis.marks = marks;
    this.stir();
    const nodes = [...before.nodes, ...marks.nodes].filter((id) => graph.hasNode(id));
    const edges = [...before.lines, ...marks.lines].filter((key) => graph.hasEdge(key));
    this.sigma.refresh({ partialGraph: { nodes, edges }, schedule: true });
  }

  /** What is pointed at stands out with what it is joined to; among very many, once the mouse rests on it. */
  point(id: string | null): void {
    clearTimeout(this.#pointing);
    if (id === this.#emphasis.pointed) return;
    const point = () => {
      this.#emphasis.point(this.graph, id);
      this.stir();
      this.sigma.scheduleRefresh();
    };
    if (this.graph.size > FINE_LINES) this.#pointing = window.setTimeout(point, RESTING);
    else point();
  }

  recolour(palette: Palette): void {
    this.#emphasis.palette = palette;
    this.#labels.palette = palette;
  }

  fit(): void {
    this.stir();
    void this.sigma.getCamera().animatedReset({ duration: this.isStill ? 0 : 250 });
  }

  close(): void {
    this.#stopMoving?.();
    clearTimeout(this.#pointing);
    this.#forgetMouse();
    this.sigma.kill();
  }

  /** The picture changes with the next frame. */
  private stir(): void {
    this.container.dataset.settled = "false";
    this.sigma.scheduleRender();
  }

  /** Nothing moves any more unless a reader moves it. */
  private isAtRest(): boolean {
    return this.#isFinal && this.#stopMoving === null && !this.sigma.getCamera().isAnimated();
  }

  private slide(targets: Record<string, { x: number; y: number }>): void {
    const stop = animateNodes(this.graph, targets, { duration: 350, easing: "quadraticInOut" }, () => {
      this.#stopMoving = null;
    });
    this.#stopMoving = () => {
      stop();
      this.#stopMoving = null;
    };
  }

  /** Where the nodes are, in pixels; of very many no label could keep clear. */
  private *discs() {
    if (this.graph.order > FINE_NODES) return;
    for (const id of this.graph.nodes()) {
      const data = this.sigma.getNodeDisplayData(id);
      if (data) yield { ...this.sigma.framedGraphToViewport(data), size: this.sigma.scaleSize(data.size) };
    }
  }
}
