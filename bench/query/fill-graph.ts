import type { Driver } from "neo4j-driver";

export interface Sizes {
  readonly persons: number;
  readonly meetings: number;
  readonly attendances: number;
}

/** Of meetings, each with up to eighteen people: a transaction fits the memory that the local Neo4j gives it. */
const BATCH = 1000;

const FAMILIES = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Phan",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
  "Lý",
];
const MIDDLES = [
  "Văn",
  "Thị",
  "Hữu",
  "Đức",
  "Minh",
  "Quốc",
  "Xuân",
  "Ngọc",
  "Thanh",
  "Công",
  "Đình",
  "Trọng",
  "Bá",
  "Duy",
];
const GIVEN = [
  "An",
  "Anh",
  "Bình",
  "Chiến",
  "Cường",
  "Dũng",
  "Đạt",
  "Giang",
  "Hà",
  "Hải",
  "Hạnh",
  "Hiền",
  "Hoà",
  "Hùng",
  "Hương",
  "Khải",
  "Khánh",
  "Lan",
  "Lâm",
  "Linh",
  "Long",
  "Mai",
  "Nam",
  "Nga",
  "Nghĩa",
  "Phong",
  "Phúc",
  "Quân",
  "Quang",
  "Sơn",
  "Tâm",
  "Thắng",
  "Thảo",
  "Thuỷ",
  "Tiến",
  "Toàn",
  "Trung",
  "Tuấn",
  "Tùng",
  "Việt",
  "Vinh",
  "Yến",
];

/** Names as they are spread in life: many namesakes. */
export function nameOf(i: number): string {
  const of = (names: readonly string[], by: number) => names[Math.floor(i / by) % names.length]!;
  return `${of(FAMILIES, 1)} ${of(MIDDLES, 14)} ${of(GIVEN, 196)}`;
}

/** Projected relations as a load would leave them, without statements; the same at every run. */
export async function fillGraph(
  driver: Driver,
  scale: number,
  persons = Math.round(20_000 * scale),
): Promise<Sizes> {
  const meetings = Math.round(60_000 * scale);
  const random = seeded(8);
  // A few people are everywhere: the square of a random number is small more often than not.
  const someone = () => Math.floor(random() ** 2 * persons);
  await inBatches(driver, persons, PERSONS, (i) => ({
    i,
    name: nameOf(i),
    posts: [...new Set(i % 3 === 0 ? [i % 500, (i * 7) % 500] : [i % 500])],
  }));
  await inBatches(driver, meetings, MEETINGS, (i) => ({
    i,
    date: new Date(Date.UTC(2015, 0, 1 + Math.floor((i / meetings) * 3650))).toISOString().slice(0, 10),
    chair: someone(),
  }));
  let attendances = 0;
  await inBatches(driver, meetings, ATTENDANCES, (i) => {
    const people = [...new Set(Array.from({ length: 2 + Math.floor(random() * 17) }, someone))];
    attendances += people.length;
    return { i, people };
  });
  return { persons, meetings, attendances };
}

const PERSONS = `UNWIND $rows AS row
  CREATE (p:Entity:Person {id: 'p' + row.i, name: row.name})
  WITH p, row UNWIND row.posts AS post
  MERGE (x:Entity:Position {id: 'x' + post}) ON CREATE SET x.name = 'Chức vụ ' + post
  CREATE (p)-[:HOLDS {claim: 'h' + row.i + '-' + post, articles: 1, status: 'current', confidence: 0.9, firstCited: '2015-01-01', lastCited: toString(date('2015-01-01') + duration({days: post})), titles: [x.name], events: []}]->(x)`;
const MEETINGS = `UNWIND $rows AS row
  MATCH (p:Person {id: 'p' + row.chair})
  CREATE (m:Entity:Meeting {id: 'm' + row.i, name: 'Hội nghị ' + row.i, kind: 'hội nghị', date: row.date})
  CREATE (p)-[:CHAIRED {claim: 'c' + row.i, articles: 1, confidence: 0.9, firstCited: row.date, lastCited: row.date, forPerson: p.id + ' ' + m.date + ' ' + m.id}]->(m)`;
const ATTENDANCES = `UNWIND $rows AS row
  MATCH (m:Meeting {id: 'm' + row.i})
  UNWIND range(0, size(row.people) - 1) AS place
  MATCH (p:Person {id: 'p' + row.people[place]})
  CREATE (p)-[:ATTENDED {claim: 'a' + row.i + '-' + place, articles: 1, confidence: 0.9, roles: ['PRESENT'], sites: [], order: place + 1, firstCited: m.date, lastCited: m.date,
    forPerson: p.id + ' ' + m.date + ' ' + m.id, forMeeting: m.id + ' ' + (1000001 + place) + ' ' + p.id}]->(m)`;

async function inBatches(
  driver: Driver,
  count: number,
  cypher: string,
  rowOf: (i: number) => object,
): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => rowOf(from + i));
    await driver.executeQuery(cypher, { rows: rows.map(withIntegers) });
  }
}

/** Ids are made of whole numbers, which the driver would send as floats. */
function withIntegers(row: object): object {
  const text = (value: unknown): unknown =>
    typeof value === "number" ? BigInt(value) : Array.isArray(value) ? value.map(text) : value;
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, text(value)]));
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
