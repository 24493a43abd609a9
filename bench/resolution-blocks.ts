/**
 * What a block of very many mentions costs: a president's, whom nearly all call by his post, and a name that many bear.
 *
 *     npm run -s bench -- resolution-blocks [--mentions N]
 *
 * Times are CPU time, warm.
 */
import { parseArgs } from "node:util";
import { NOTHING_JUDGED } from "../src/resolution/judged.ts";
import type { MentionedPost, PersonMention } from "../src/resolution/person-mention.ts";
import { resolvePersons } from "../src/resolution/resolve-persons.ts";

const { values } = parseArgs({
  options: { mentions: { type: "string", default: "100000" } },
});
const WARM_UP = 5000;
const count = Number(values.mentions);
const PROVINCES = Array.from({ length: 63 }, (_, i) => `tỉnh số ${i}`);

measure("one president", (i) => {
  if (i % 10 < 6) return { name: "Trần Đại Khôi", posts: [post("chu-tich-nuoc", "chu-tich-nuoc", null)] };
  if (i % 10 < 9) return { name: "Trần Đại Khôi", posts: [] };
  return { name: "Trần Đại Khôi", posts: [post(`uy-vien-${i % 300}`, `ban-so-${i % 300}`, null)] };
});
measure("many namesakes", (i) => {
  const n = (i * 7919) % 5000;
  const posts = i % 3 === 0 ? [] : [post(`giam-doc-${n}`, `so-so-${n}`, PROVINCES[n % PROVINCES.length]!)];
  return { name: "Nguyễn Văn Hùng", posts };
});

function measure(what: string, say: (i: number) => Pick<PersonMention, "name" | "posts">): void {
  resolvePersons(
    Array.from({ length: WARM_UP }, (_, i) => mention(i, say(i))),
    NOTHING_JUDGED,
  );
  const mentions = Array.from({ length: count }, (_, i) => mention(i, say(i)));
  const before = process.cpuUsage();
  const { resolution, decisions } = resolvePersons(mentions, NOTHING_JUDGED);
  const { user, system } = process.cpuUsage(before);
  const persons = new Set(resolution.values()).size;
  process.stdout.write(
    `${what}: ${count} mentions are ${persons} persons, ${decisions.length} decisions, ${((user + system) / 1e6).toFixed(2)} s\n`,
  );
}

function mention(i: number, said: Pick<PersonMention, "name" | "posts">): PersonMention {
  return {
    ...said,
    reference: `a${String(i).padStart(8, "0")}#x`,
    day: null,
    years: [],
    with: Array.from({ length: i % 8 }, (_, k) => `người thứ ${(i * 31 + k * 977) % 9000}`),
    places: i % 3 === 0 ? [] : [PROVINCES[i % 63]!],
    bodies: i % 2 === 0 ? [] : [`so-so-${i % 700}`],
    birthYear: null,
  };
}

function post(positionId: string, bodyId: string, area: string | null): MentionedPost {
  return { positionId, bodyId, area, role: "head", level: area ? "province" : "central", status: "current" };
}
