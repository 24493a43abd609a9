import type { Sizes } from "./fill-graph.ts";

interface Typical {
  readonly name: string;
  readonly query: string;
  /** The same rows by hand. */
  readonly cypher: string;
  // biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own
  readonly rowsOf: (data: any) => unknown;
  readonly variables: (i: number, sizes: Sizes) => Record<string, unknown>;
}

// biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own
type Node = any;

/** Questions that people ask all day. */
export const TYPICAL: readonly Typical[] = [
  {
    name: "a meeting, chairs, attendees, posts",
    query: `query M($key: String!) { meeting(key: $key) {
      name
      chairs { nodes { name } }
      attendees(first: 50) { nodes { name positions { nodes { title } } } }
    } }`,
    cypher: `MATCH (m:Meeting {id: $key})
      RETURN m.name AS name,
        COLLECT { MATCH (p:Person)-[:CHAIRED]->(m) RETURN p.name ORDER BY p.name LIMIT 20 } AS chairs,
        COLLECT { MATCH (p:Person)-[r:ATTENDED]->(m) WITH p, r ORDER BY r.order LIMIT 50
          RETURN {name: p.name, posts: COLLECT { MATCH (p)-[h:HOLDS]->(x:Position) WITH x, h ORDER BY h.lastCited DESC LIMIT 20 RETURN x.name }} } AS attendees`,
    rowsOf: ({ meeting }) => [
      {
        name: meeting.name,
        chairs: meeting.chairs.nodes.map(({ name }: Node) => name),
        attendees: meeting.attendees.nodes.map(({ name, positions }: Node) => ({
          name,
          posts: positions.nodes.map(({ title }: Node) => title),
        })),
      },
    ],
    variables: (i, { meetings }) => ({ key: `m${(i * 7919) % meetings}` }),
  },
  {
    name: "a person's last 20 meetings, chairs",
    query: `query P($key: String!) { person(key: $key) { attended(first: 20) { nodes { name date chairs { nodes { name } } } } } }`,
    cypher: `MATCH (:Person {id: $key})-[:ATTENDED]->(m:Meeting)
      WITH m ORDER BY m.date DESC, m.id LIMIT 20
      RETURN m.name AS name, m.date AS date,
        COLLECT { MATCH (c:Person)-[:CHAIRED]->(m) RETURN c.name ORDER BY c.name LIMIT 20 } AS chairs`,
    rowsOf: ({ person }) =>
      person.attended.nodes.map(({ name, date, chairs }: Node) => ({
        name,
        date,
        chairs: chairs.nodes.map((chair: Node) => chair.name),
      })),
    variables: (i, { persons }) => ({ key: `p${(i * 7919) % persons}` }),
  },
  {
    name: "search box, as one types",
    query: `query S($text: String!) { persons(search: $text, first: 10) { totalCount } }`,
    cypher: `CALL db.index.fulltext.queryNodes('person_search', '+nguoi +thu +(' + $word + '^2 ' + $word + '*) "nguoi thu ' + $word + '"^2', {limit: 2000}) YIELD node
      RETURN count(node) AS totalCount`,
    rowsOf: ({ persons }) => [{ totalCount: persons.totalCount }],
    variables: (i, { persons }) => {
      const word = String((i * 7919) % persons);
      return { text: `người thứ ${word}`, word };
    },
  },
];
