import type { GraphReader } from "../../graph/session.ts";
import { InputError } from "../../std/errors.ts";
import { entityKey } from "../global-id.ts";
import type { FeedEntry } from "./feed-entry.ts";

type Params = Readonly<Record<string, string | undefined>>;

/** A question that a feed answers again and again. */
export interface FeedQuestion {
  readonly title: string;
  /** @throws InputError where a parameter is missing or none */
  ask(graph: GraphReader, params: Params): Promise<FeedEntry[]>;
}

const ENTRIES = 50;

/** By the name in the address: `/feeds/new-titles.atom`. */
export const FEED_QUESTIONS: Readonly<Record<string, FeedQuestion>> = {
  "new-pairs": {
    title: "Who was for the first time at a meeting under a chair",
    ask: async (graph, { chair }) => {
      if (!chair) throw new InputError("is missing; give the id of a person", { field: "chair" });
      const rows = await graph.read("new-pairs-under-chair", { chairId: entityKey(chair), limit: ENTRIES });
      return rows.map(({ claim, day, person, meeting, articles }) => ({
        id: claim,
        day,
        title: `${person}: ${meeting}`,
        articles,
      }));
    },
  },
  "new-titles": {
    title: "Who is newly said to hold a position",
    ask: async (graph, { body }) => {
      const rows = await graph.read("new-titles", { bodyId: body ? entityKey(body) : null, limit: ENTRIES });
      return rows.map(({ claim, day, person, position, status, articles }) => ({
        id: claim,
        day,
        title: `${person}: ${position}${status === "current" ? "" : ` (${status})`}`,
        articles,
      }));
    },
  },
  "silent-holders": {
    title: "Whom no article has cited in their post for some time",
    ask: async (graph, { body, days = "180" }) => {
      const count = Number(days);
      if (!Number.isInteger(count) || count < 1 || count > 36_500)
        throw new InputError(`"${days}" is no number of days from 1 to 36500`, { field: "days" });
      const bodyId = body ? entityKey(body) : null;
      const rows = await graph.read("silent-holders", { bodyId, days: count, limit: ENTRIES });
      return rows.map(({ claim, day, lastCited, person, position }) => ({
        id: `${claim}|silent|${lastCited}|${count}`,
        day,
        title: `${person}: ${position}, not cited since ${lastCited}`,
        articles: [],
      }));
    },
  },
};
