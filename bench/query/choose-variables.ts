import { postQuery } from "./post.ts";

/** The variables of the `i`-th run of a query, for those that it declares. */
export type Choose = (query: string, i: number) => Record<string, unknown>;

// biome-ignore lint/suspicious/noExplicitAny: the shape is that of the query below
type Node = any;

const WHAT_THERE_IS = `{
  busyPersons: persons(sort: MEETINGS, first: 40) { nodes { id name } }
  persons(first: 100) { nodes { id name } }
  busyBodies: bodies(sort: MEETINGS, first: 20) { nodes { id } }
  bodies(first: 100) { nodes { id } }
  busyPositions: positions(sort: HOLDERS, first: 20) { nodes { id } }
  positions(first: 100) { nodes { id } }
  busyMeetings: meetings(sort: ATTENDEES, first: 20) { nodes { id } }
  meetings(first: 100) { nodes { id date } }
  busyDocuments: documents(sort: MEETINGS, first: 20) { nodes { id number name } }
  documents(first: 100) { nodes { id number name } }
  newest: articles(first: 20) { nodes { key statements(first: 5) { nodes { id } } } }
}`;

/** Chooses what questions are asked about: in turns what the graph has most of, and ordinary things; the last year, and all time. */
export async function chooseVariables(url: string): Promise<Choose> {
  const all: Node = await postQuery(url, WHAT_THERE_IS, {});
  const list = (busy: Node, ordinary: Node) => (i: number) =>
    i % 2 === 0 ? at(busy.nodes, i / 2) : at(ordinary.nodes, Math.floor(i / 2) * 7);
  const person = list(all.busyPersons, all.persons);
  const body = list(all.busyBodies, all.bodies);
  const position = list(all.busyPositions, all.positions);
  const meeting = list(all.busyMeetings, all.meetings);
  const document = list(all.busyDocuments, all.documents);
  const article = (i: number) => at(all.newest.nodes, i);
  // A few of the newest dates are misread; articles need not have a day at all.
  const days = all.meetings.nodes.map(({ date }: Node) => date).filter((date: string) => date?.length === 10);
  const last: string = days[Math.floor(days.length / 2)];
  const back = (years: number) => `${Number(last.slice(0, 4)) - years}${last.slice(4)}`;
  const other = (i: number) => person(i + 2).id;
  const values: Record<string, (i: number) => unknown> = {
    name: (i) => person(i).name,
    text: (i) => person(i).name,
    p: (i) => person(i).id,
    q: other,
    all: (i) => [person(i).id, other(i)],
    none: (i) => [person(i + 4).id],
    m: (i) => meeting(i).id,
    b: (i) => body(i).id,
    b1: (i) => body(i).id,
    b2: (i) => body(i + 2).id,
    x: (i) => position(i).id,
    number: (i) => document(i).number ?? document(i).name,
    a: (i) => article(i).key,
    s: (i) => at(article(i).statements.nodes, i).id,
    d: () => last,
    from: (i) => (i % 4 < 2 ? back(1) : undefined),
    to: () => last,
    earlier: () => ({ from: back(2), to: back(1) }),
    later: () => ({ from: back(1), to: last }),
    before: () => ({ from: back(2), to: back(1) }),
    r1: () => back(1),
    r2: () => last,
    exclude: () => ({ lessSureThan: 0.9 }),
  };
  return (query, i) => {
    const declared = [...query.matchAll(/\$(\w+): \[?(\w+)/g)];
    const chosen = declared.flatMap(([, name, type]) => {
      // `$d` is a day in some questions and a document in others.
      const value = name === "d" && type === "ID" ? document(i).id : values[name!]?.(i);
      return value === undefined ? [] : [[name!, value]];
    });
    return Object.fromEntries(chosen);
  };
}

function at(items: readonly Node[], i: number): Node {
  return items[i % items.length];
}
