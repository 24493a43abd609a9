import type { NodeKind, Relation } from "../graph/elements.ts";

export type Theme = "light" | "dark";

export interface Palette {
  readonly nodes: Readonly<Record<NodeKind, string>>;
  readonly lines: Readonly<Record<Relation, string>>;
  readonly text: string;
  readonly halo: string;
  readonly ring: string;
  readonly faded: string;
}

/** Each kind has a hue of its own that holds 3:1 against the ground; shapes tell them apart without colour. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    nodes: {
      Person: "#1f5fa6",
      Position: "#7b4fa3",
      Body: "#1d7a5f",
      Meeting: "#c2542d",
      Document: "#94700f",
    },
    lines: {
      CHAIRED: "#c2542d",
      ATTENDED: "#8fa3b8",
      HOLDS: "#a184c0",
      IN: "#b9c2cc",
      ORGANISED: "#6aa894",
      DISCUSSED: "#bfa24a",
      ISSUED: "#bfa24a",
      PART_OF: "#9dbfb3",
      SUCCEEDED_BY: "#6aa894",
    },
    text: "#1c2733",
    halo: "#fbfaf8",
    ring: "#111827",
    faded: "#e3e5e8",
  },
  dark: {
    nodes: {
      Person: "#6ea8e8",
      Position: "#b794dd",
      Body: "#58b99a",
      Meeting: "#ef8a62",
      Document: "#d9b44a",
    },
    lines: {
      CHAIRED: "#ef8a62",
      ATTENDED: "#64788e",
      HOLDS: "#8163a6",
      IN: "#4a5563",
      ORGANISED: "#3f8a72",
      DISCUSSED: "#8f7630",
      ISSUED: "#8f7630",
      PART_OF: "#42695d",
      SUCCEEDED_BY: "#3f8a72",
    },
    text: "#e8ecf1",
    halo: "#14181e",
    ring: "#f8fafc",
    faded: "#2a313a",
  },
};
