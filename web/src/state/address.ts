import { RELATIONS, type Relation } from "../graph/elements.ts";
import { NO_FILTERS } from "../graph/filters.ts";
import { readSteps, writeSteps } from "./address-of-steps.ts";
import {
  BEGINNING,
  type Explorer,
  LANGUAGES,
  type Language,
  type Place,
  type Shown,
  type View,
} from "./explorer.ts";

const PATHS: Readonly<Record<View, string>> = {
  explore: "/",
  together: "/together",
  preview: "/preview",
  progress: "/progress",
};

/** The address of a view: path and query, nothing that stands at its default. */
export function addressOf(state: Explorer): string {
  const { filters, company } = state;
  const entries: [string, string | null][] = [
    ["s", writeSteps(state.steps) || null],
    ["show", state.shown && writeShown(state.shown)],
    ["pick", list(state.picked)],
    ["hide", list(state.hidden)],
    [
      "pin",
      list(Object.entries(state.pins).map(([id, place]) => `${id}.${round(place.x)}.${round(place.y)}`)),
    ],
    ["norel", list(filters.withoutRelations)],
    ["norole", list(filters.withoutRoles)],
    ["nokind", list(filters.withoutBodyKinds)],
    ["sure", filters.minConfidence > 0 ? String(filters.minConfidence) : null],
    ["from", filters.from],
    ["to", filters.to],
    ["of", company.id],
    ["hops", company.hops === 1 ? null : "2"],
    ["weight", company.threshold > 0 ? String(company.threshold) : null],
    ["asof", state.asOf],
    ["lang", state.language],
  ];
  const query = new URLSearchParams(entries.filter((entry): entry is [string, string] => entry[1] !== null));
  return PATHS[state.view] + (query.size > 0 ? `?${query}` : "");
}

/** What an address shows; whatever in it makes no sense is left out. */
export function explorerAt(
  { pathname, search }: { pathname: string; search: string },
  preferred: Language = "en",
): Explorer {
  const query = new URLSearchParams(search);
  const all = (name: string) => query.get(name)?.split("~").filter(Boolean) ?? [];
  const view = (Object.keys(PATHS) as View[]).find((each) => PATHS[each] === pathname) ?? "explore";
  return {
    ...BEGINNING,
    view,
    language: LANGUAGES.find((each) => each === query.get("lang")) ?? preferred,
    steps: readSteps(query.get("s") ?? ""),
    shown: readShown(query.get("show")),
    picked: all("pick"),
    hidden: all("hide"),
    pins: Object.fromEntries(all("pin").flatMap(readPin)),
    filters: {
      ...NO_FILTERS,
      withoutRelations: all("norel").filter((each): each is Relation => RELATIONS.includes(each as Relation)),
      withoutRoles: all("norole"),
      withoutBodyKinds: all("nokind"),
      minConfidence: fraction(query.get("sure")),
      from: day(query.get("from")),
      to: day(query.get("to")),
    },
    company: {
      id: query.get("of"),
      hops: query.get("hops") === "2" ? 2 : 1,
      threshold: Math.max(0, Number(query.get("weight")) || 0),
    },
    asOf: query.get("asof"),
  };
}

function list(values: readonly string[]): string | null {
  return values.length > 0 ? values.join("~") : null;
}

/** Positions to a tenth: nobody sees less. Written as tenths, since points part the fields. */
function round(value: number): string {
  return String(Math.round(value * 10));
}

function readPin(text: string): [string, Place][] {
  const [id, x, y] = text.split(".");
  const place = { x: Number(x) / 10, y: Number(y) / 10 };
  return id && Number.isFinite(place.x) && Number.isFinite(place.y) ? [[id, place]] : [];
}

function writeShown(shown: Shown): string {
  if (shown.kind === "node") return `n.${shown.id}`;
  return shown.kind === "line" ? `l.${shown.key.replaceAll("|", ".")}` : `p.${shown.ids.join(".")}`;
}

function readShown(text: string | null): Shown | null {
  const [kind, ...rest] = text?.split(".") ?? [];
  const [one, two, three] = rest;
  if (kind === "n" && one) return { kind: "node", id: one };
  if (kind === "l" && one && two && three) return { kind: "line", key: [one, two, three].join("|") };
  return kind === "p" && one && two ? { kind: "together", ids: rest.filter(Boolean) } : null;
}

function fraction(text: string | null): number {
  return Math.min(1, Math.max(0, Number(text) || 0));
}

function day(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
