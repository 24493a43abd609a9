import { EdgeCurvedArrowProgram } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import { animateNodes } from "sigma/utils";
import type { Place } from "../state/explorer.ts";
import { LabelLayer } from "./label-layer.ts";
import type { Palette } from "./palette.ts";
import type { DrawnLine, DrawnNode } from "./picture.ts";
import { SHAPE_PROGRAMS } from "./shape-programs.ts";

export interface Marks {
  /** Ringed. */
  readonly nodes: ReadonlySet<string>;
  readonly line: string | null;
}

/** Above this many lines arrows and curves cost more than they show. */
const FINE_LINES = 4000;
const FINE_NODES = 400;

/** Sigma with our shapes and labels; takes whole pictures and finds out what is new. */
export class GraphView {
  readonly graph = new MultiDirectedGraph();
  readonly sigma: Sigma;
  readonly #labels: LabelLayer;
  #palette: Palette;
  #marks: Marks = { nodes: new Set(), line: null };
  #pointed: string | null = null;
  #near: ReadonlySet<string> = new Set();
  #stopMoving: (() => void) | null = null;

  constructor(
    container: HTMLElement,
    palette: Palette,
    private readonly isStill: boolean,
  ) {
    this.#palette = palette;
    this.#labels = new LabelLayer(palette);
    this.sigma = new Sigma(this.graph, container, {
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
      nodeReducer: (id, data) => this.nodeLook(id, data),
      edgeReducer: (key, data) => this.lineLook(key, data),
    });
    this.sigma.on("beforeRender", () =>
      this.#labels.begin(() => this.discs(), this.sigma.getDimensions().width),
    );
  }

  /** Puts another picture in the place of what is shown. */
  show(nodes: readonly DrawnNode[], lines: readonly DrawnLine[]): void {
    const { graph } = this;
    const ids = new Set(nodes.map(({ id }) => id));
    const keys = new Set(lines.map(({ key }) => key));
    for (const key of graph.edges()) if (!keys.has(key)) graph.dropEdge(key);
    for (const id of graph.nodes()) if (!ids.has(id)) graph.dropNode(id);
    for (const { id, kind, ...look } of nodes) {
      if (graph.hasNode(id)) graph.mergeNodeAttributes(id, look);
      else graph.addNode(id, { ...look, type: kind, x: 0, y: 0 });
    }
    const isFine = lines.length <= FINE_LINES;
    this.sigma.setSetting("hideEdgesOnMove", !isFine);
    for (const { key, from, to, isDirected, ...look } of lines) {
      const type = isFine && isDirected ? (look.curvature === 0 ? "straight" : "curved") : "plain";
      const attributes = { ...look, type };
      if (graph.hasEdge(key)) graph.mergeEdgeAttributes(key, attributes);
      else graph.addEdgeWithKey(key, from, to, attributes);
    }
  }

  /** Moves the nodes to their places; those that are new appear there. */
  move(places: ReadonlyMap<string, Place>, pins: Readonly<Record<string, Place>>): void {
    this.#stopMoving?.();
    const targets: Record<string, { x: number; y: number }> = {};
    this.graph.forEachNode((id, { x, y }) => {
      const place = pins[id] ?? places.get(id);
      if (!place) return;
      if (x === 0 && y === 0) this.graph.mergeNodeAttributes(id, { x: place.x, y: place.y });
      else if (x !== place.x || y !== place.y) targets[id] = { x: place.x, y: place.y };
    });
    if (this.isStill || this.graph.order > FINE_NODES)
      this.graph.updateEachNodeAttributes((id, look) => ({ ...look, ...targets[id] }), {
        attributes: ["x", "y"],
      });
    else this.#stopMoving = animateNodes(this.graph, targets, { duration: 350, easing: "quadraticInOut" });
  }

  mark(marks: Marks): void {
    this.#marks = marks;
    this.sigma.scheduleRefresh();
  }

  /** What is pointed at stands out with what it is joined to. */
  point(id: string | null): void {
    this.#pointed = id;
    this.#near = new Set(id === null || !this.graph.hasNode(id) ? [] : this.graph.neighbors(id));
    this.sigma.scheduleRefresh();
  }

  recolour(palette: Palette): void {
    this.#palette = palette;
    this.#labels.palette = palette;
  }

  fit(): void {
    void this.sigma.getCamera().animatedReset({ duration: this.isStill ? 0 : 250 });
  }

  close(): void {
    this.#stopMoving?.();
    this.sigma.kill();
  }

  /** Where the nodes are, in pixels; of very many no label could keep clear. */
  private *discs() {
    if (this.graph.order > FINE_NODES) return;
    for (const id of this.graph.nodes()) {
      const data = this.sigma.getNodeDisplayData(id);
      if (data) yield { ...this.sigma.framedGraphToViewport(data), size: this.sigma.scaleSize(data.size) };
    }
  }

  private nodeLook(id: string, data: object) {
    const isMarked = this.#marks.nodes.has(id);
    if (isMarked) return { ...data, highlighted: true, forceLabel: true, zIndex: 2 };
    const isFar = this.#pointed !== null && id !== this.#pointed && !this.#near.has(id);
    return isFar ? { ...data, color: this.#palette.faded, label: null, zIndex: 0 } : { ...data, zIndex: 1 };
  }

  private lineLook(key: string, data: { size?: number }) {
    if (key === this.#marks.line)
      return { ...data, size: (data.size ?? 1) + 3, color: this.#palette.ring, zIndex: 2 };
    const isFar = this.#pointed !== null && !this.graph.extremities(key).includes(this.#pointed);
    return isFar ? { ...data, color: this.#palette.faded, zIndex: 0 } : data;
  }
}
