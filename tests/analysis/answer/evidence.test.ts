import { describe, expect, test } from "vitest";
import { answerDifference } from "../../../src/analysis/answer/answer-difference.ts";
import { type Evidence, type Supported, without } from "../../../src/analysis/answer/evidence.ts";
import { chairCounts, companionCounts } from "../../../src/analysis/answer/meeting-counts.ts";
import { type Ranked, ranking } from "../../../src/analysis/answer/ranking.ts";
import { rankingChange } from "../../../src/analysis/answer/ranking-change.ts";
import { coAttendees } from "../../../src/analysis/meetings/companions.ts";
import { withSizes } from "../../../src/analysis/meetings/with-sizes.ts";
import { ALL_TIME } from "../../../src/analysis/time/window.ts";
import { attendances } from "../../support/analysis-rows.ts";

/** `a1 0.5`: article, and confidence where it is not 0.9. */
function evidence(...given: string[]): Evidence[] {
  return given.map((each) => {
    const [articleId, confidence] = each.split(" ");
    return {
      statementId: `${articleId}/s`,
      articleId: articleId!,
      source: articleId!.startsWith("t") ? "tabloid" : null,
      confidence: Number(confidence ?? 0.9),
    };
  });
}

const chaired = attendances({
  m1: ["an*"],
  m2: ["an*"],
  m3: ["binh*"],
  m4: ["binh*"],
  m5: ["chi*"],
  m6: ["dung"],
});
const EVIDENCE: Record<string, Evidence[]> = {
  m1: evidence("a1", "t1"),
  m2: evidence("t2"),
  m3: evidence("a3", "a4 0.5"),
  m4: evidence("a1", "a5"),
  m5: evidence("a6 0.5"),
  m6: evidence("a7"),
};
const rows = chaired.map((row) => ({ ...row, evidence: EVIDENCE[row.meetingId]! }));
const places = (ranked: readonly Ranked[]) => ranked.map(({ rank, itemId, score }) => [rank, itemId, score]);

describe("a ranking", () => {
  const all = ranking(chairCounts(rows));

  test("gives equal scores one rank, and tells the articles and the statements that alone carry a count", () => {
    expect(places(all)).toEqual([
      [1, "an", 2],
      [1, "binh", 2],
      [3, "chi", 1],
    ]);
    expect(all.map(({ hangsOn }) => hangsOn)).toEqual([["t2/s"], [], ["a6/s"]]);
    expect(all[0]!.evidence.map(({ articleId }) => articleId)).toEqual(["a1", "t1", "t2"]);
    expect(ranking(chairCounts([...rows].reverse()))).toEqual(all);
  });

  test.each([
    ["a source", { sources: ["tabloid"] }, ["binh 2 +0", "an 1 -1", "chi 1 +1"]],
    ["an article", { articleIds: ["a6"] }, ["an 2 +0", "binh 2 +0", "chi dropped"]],
    ["confidence below its own", { minConfidence: 0.5 }, ["an 2 +0", "binh 2 +0", "chi 1 +0"]],
    ["low confidence", { minConfidence: 0.6 }, ["an 2 +0", "binh 2 +0", "chi dropped"]],
  ])("without %s changes places", (_, exclusion, expected) => {
    const left = ranking(chairCounts(without(rows, exclusion)));
    const told = rankingChange(all, left).map(({ itemId, after, placesChanged }) =>
      after
        ? `${itemId} ${after.score} ${placesChanged! < 0 ? "" : "+"}${placesChanged}`
        : `${itemId} dropped`,
    );
    expect(told).toEqual(expected);
  });

  test("hangs on more, the fewer the articles that say it", () => {
    const left = ranking(chairCounts(without(rows, { sources: ["tabloid"] })));
    expect(left.find(({ itemId }) => itemId === "an")!.hangsOn).toEqual(["a1/s"]);
  });
});

describe("the closest co-attendees", () => {
  const met = attendances({ m1: ["an", "binh", "chi"], m2: ["an", "chi"], m3: ["binh", "chi"] });
  const supported = met.map((row) => ({ ...row, evidence: evidence(`${row.meetingId}${row.personId}`) }));

  test("are ranked as coAttendees weighs them, and hang on both people's statements", () => {
    const ranked = ranking(companionCounts("an", supported));
    expect(ranked.map(({ itemId, score }) => [itemId, score])).toEqual(
      coAttendees("an", met, ALL_TIME).companions.map(({ personId, weight }) => [personId, weight]),
    );
    expect(ranked[0]!.hangsOn).toEqual(["m1an/s", "m1chi/s", "m2an/s", "m2chi/s"]);
  });

  test("come closer when an article that filled the room is left out", () => {
    const left = withSizes(without(supported, { articleIds: ["m1binh"] }));
    expect(ranking(companionCounts("an", left)).map(({ itemId, score }) => [itemId, score])).toEqual([
      ["chi", 2],
    ]);
  });
});

describe("the difference of two answers", () => {
  interface Row extends Supported {
    readonly id: string;
    readonly value: number;
  }
  const row = (id: string, value: number, ...articles: string[]): Row => ({
    id,
    value,
    evidence: evidence(...articles),
  });
  const before = [row("kept", 1, "a1"), row("gone", 1, "a2"), row("changed", 1, "a3", "a4")];
  const after = [row("changed", 2, "a4", "a5"), row("kept", 1, "a1", "a6"), row("new", 1, "a7")];
  const difference = answerDifference(
    before,
    after,
    ({ id }) => id,
    (a, b) => a.value === b.value,
  );

  test("is what was added, removed and changed", () => {
    expect(difference.added.map(({ id }) => id)).toEqual(["new"]);
    expect(difference.removed.map(({ id }) => id)).toEqual(["gone"]);
    expect(difference.changed.map(({ before, after }) => [before.value, after.value])).toEqual([[1, 2]]);
  });

  test("was made by the articles that only one of two differing rows rests on", () => {
    expect(difference.articleIds).toEqual(["a2", "a3", "a5", "a7"]);
  });

  test("is none between an answer and itself", () => {
    const none = answerDifference(
      before,
      [...before].reverse(),
      ({ id }) => id,
      (a, b) => a.value === b.value,
    );
    expect(none).toEqual({ added: [], removed: [], changed: [], articleIds: [] });
  });
});
