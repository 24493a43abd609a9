import { EdgeCurvedArrowProgram } from "@sigma/edge-curve";
import { EdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { LabelLayer } from "./label-layer.ts";
import { SHAPE_PROGRAMS } from "./shape-programs.ts";

/** How Sigma draws, whatever the picture. */
export function sigmaSettings(labels: LabelLayer) {
  return {
    allowInvalidContainer: true,
    defaultDrawNodeLabel: labels.draw,
    defaultDrawNodeHover: labels.drawHover,
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
  };
}
