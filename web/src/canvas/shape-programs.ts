import { NodeCircleProgram, type NodeProgramType } from "sigma/rendering";
import type { NodeKind } from "../graph/elements.ts";

/** How far a point is from the middle of a shape, where the shape's corners lie on the unit circle. */
const DISTANCE: Readonly<Record<NodeKind, string>> = {
  Person: "length(p)",
  Body: "max(abs(p.x), abs(p.y)) * 1.41421",
  Meeting: "abs(p.x) + abs(p.y)",
  Position: "max(abs(p.x), abs(p.x) * 0.5 + abs(p.y) * 0.866) * 1.1547",
  Document: "max(abs(p.x) * 1.7320 + p.y, -2.0 * p.y)",
};

/** What makes a shape look as large as a circle. */
export const SHAPE_SCALE: Readonly<Record<NodeKind, number>> = {
  Person: 1,
  Body: 1.25,
  Meeting: 1.3,
  Position: 1.1,
  Document: 1.4,
};

/** A sigma program for each kind of node: told apart by shape as well as by colour. */
export const SHAPE_PROGRAMS = Object.fromEntries(
  Object.entries(DISTANCE).map(([kind, distance]) => [kind, shaped(distance)]),
) as Record<NodeKind, NodeProgramType>;

function shaped(distance: string): NodeProgramType {
  return class extends NodeCircleProgram {
    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragment(distance) };
    }
  } as unknown as NodeProgramType;
}

function fragment(distance: string): string {
  return `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
uniform float u_correctionRatio;

void main(void) {
  vec2 p = v_diffVector;
  float edge = u_correctionRatio * 2.0;
  float beyond = (${distance}) - v_radius + edge;
  #ifdef PICKING_MODE
  gl_FragColor = beyond > edge ? vec4(0.0) : v_color;
  #else
  gl_FragColor = mix(v_color, vec4(0.0), clamp(beyond / edge, 0.0, 1.0));
  #endif
}
`;
}
