import { luceneQuery } from "../../src/api/search/lucene-query.ts";
import { wordsOf } from "../../src/api/search/words-of.ts";
import { nameOf, type Sizes } from "./fill-graph.ts";

export interface Typical {
  readonly name: string;
  readonly query: string;
  /** The same for `@neo4j/graphql`; null where it has nothing like it. */
  readonly peer: string | null;
  /** How many times as fast as `@neo4j/graphql` it should be. */
  readonly timesPeer?: number;
  /** Milliseconds that all but one of a hundred answers may take. */
  readonly maxP99?: number;
  /** The same rows by hand. */
  readonly cypher: string;
  // biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own
  readonly rowsOf: (data: any) => unknown;
  // biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own
  readonly peerRowsOf: (data: any) => unknown;
  readonly variables: (i: number, sizes: Sizes) => Record<string, unknown>;
}

// biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own
type Node = any;

const nodes = ({ nodes }: Node): Node[] => nodes;
const ends = ({ edges }: Node): Node[] => edges.map(({ node }: Node) => node);
const name = ({ name }: Node) => name;
const attendee = (person: Node) => ({
  name: person.name,
  posts: nodes(person.positions).map(({ title }) => title),
});
const peerAttendee = (person: Node) => ({
  name: person.name,
  posts: ends(person.positionsConnection).map(name),
});

const POSTS = `COLLECT { MATCH (p)-[h:HOLDS]->(x:Position) WITH x, h ORDER BY h.lastCited DESC, x.id LIMIT 20 RETURN x.name }`;
const PEER_POSTS = `positionsConnection(first: 20, sort: { edge: { lastCited: DESC } }) { edges { node { name } } }`;

/** Questions that people ask all day. */
export const TYPICAL: readonly Typical[] = [
  {
    name: "a meeting, chairs, attendees, posts",
    timesPeer: 2,
    query: `query M($key: String!) { meeting(key: $key) {
      name
      chairs { nodes { name } }
      attendees(first: 50) { nodes { name positions { nodes { title } } } }
    } }`,
    peer: `query M($key: ID!) { meetings(where: { id: { eq: $key } }) {
      name
      chairs(limit: 20, sort: { name: ASC }) { name }
      attendeesConnection(first: 50, sort: { edge: { order: ASC } }) { edges { node { name ${PEER_POSTS} } } }
    } }`,
    cypher: `MATCH (m:Meeting {id: $key})
      RETURN m.name AS name,
        COLLECT { MATCH (p:Person)-[:CHAIRED]->(m) RETURN p.name ORDER BY p.name LIMIT 20 } AS chairs,
        COLLECT { MATCH (p:Person)-[r:ATTENDED]->(m) WITH p, r ORDER BY r.order LIMIT 50
          RETURN {name: p.name, posts: ${POSTS}} } AS attendees`,
    rowsOf: ({ meeting }) => [
      {
        name: meeting.name,
        chairs: nodes(meeting.chairs).map(name),
        attendees: nodes(meeting.attendees).map(attendee),
      },
    ],
    peerRowsOf: ({ meetings: [meeting] }) => [
      {
        name: meeting.name,
        chairs: meeting.chairs.map(name),
        attendees: ends(meeting.attendeesConnection).map(peerAttendee),
      },
    ],
    variables: (i, { meetings }) => ({ key: `m${(i * 7919) % meetings}` }),
  },
  {
    name: "a person's last 20 meetings, chairs",
    timesPeer: 2,
    query: `query P($key: String!) { person(key: $key) { attended(first: 20) { nodes { name date chairs { nodes { name } } } } } }`,
    peer: `query P($key: ID!) { people(where: { id: { eq: $key } }) {
      attended(limit: 20, sort: [{ date: DESC }, { id: DESC }]) { name date chairs(limit: 20, sort: { name: ASC }) { name } }
    } }`,
    cypher: `MATCH (:Person {id: $key})-[:ATTENDED]->(m:Meeting)
      WITH m ORDER BY m.date DESC, m.id DESC LIMIT 20
      RETURN m.name AS name, m.date AS date,
        COLLECT { MATCH (c:Person)-[:CHAIRED]->(m) RETURN c.name ORDER BY c.name LIMIT 20 } AS chairs`,
    rowsOf: ({ person }) =>
      nodes(person.attended).map((meeting) => ({
        name: meeting.name,
        date: meeting.date,
        chairs: nodes(meeting.chairs).map(name),
      })),
    peerRowsOf: ({ people: [person] }) =>
      person.attended.map((meeting: Node) => ({ ...meeting, chairs: meeting.chairs.map(name) })),
    variables: (i, { persons }) => ({ key: `p${(i * 7919) % persons}` }),
  },
  {
    name: "person, 5 meetings, attendees, posts",
    timesPeer: 2.5,
    query: `query P($key: String!) { person(key: $key) { attended(first: 5) { nodes {
      name
      attendees(first: 20) { nodes { name positions { nodes { title } } } }
    } } } }`,
    peer: `query P($key: ID!) { people(where: { id: { eq: $key } }) {
      attended(limit: 5, sort: [{ date: DESC }, { id: DESC }]) {
        name
        attendeesConnection(first: 20, sort: { edge: { order: ASC } }) { edges { node { name ${PEER_POSTS} } } }
      }
    } }`,
    cypher: `MATCH (:Person {id: $key})-[:ATTENDED]->(m:Meeting)
      WITH m ORDER BY m.date DESC, m.id DESC LIMIT 5
      RETURN m.name AS name,
        COLLECT { MATCH (p:Person)-[r:ATTENDED]->(m) WITH p, r ORDER BY r.order LIMIT 20
          RETURN {name: p.name, posts: ${POSTS}} } AS attendees`,
    rowsOf: ({ person }) =>
      nodes(person.attended).map((meeting) => ({
        name: meeting.name,
        attendees: nodes(meeting.attendees).map(attendee),
      })),
    peerRowsOf: ({ people: [person] }) =>
      person.attended.map((meeting: Node) => ({
        name: meeting.name,
        attendees: ends(meeting.attendeesConnection).map(peerAttendee),
      })),
    variables: (i, { persons }) => ({ key: `p${(i * 7919) % persons}` }),
  },
  search("search box: two words", (words) => [words[1]!, words[2]!]),
  search("type-ahead: a word begun", (words) => [words[2]!.slice(0, 3)]),
];

/** @param typed what of a name somebody types */
function search(title: string, typed: (words: readonly string[]) => string[]): Typical {
  return {
    name: title,
    maxP99: 30,
    query: `query S($text: String!) { persons(search: $text, first: 10) { edges { match { on text } node { id name } } } }`,
    peer: null,
    cypher: `CALL db.index.fulltext.queryNodes('person_search', $query, {limit: 2000}) YIELD node, score
      WITH node, toInteger(score * 20) AS relevance, COUNT { (node)-[:MENTIONED_IN]->() } AS articles
      ORDER BY relevance DESC, articles DESC, node.id LIMIT 10
      RETURN node.name AS name`,
    rowsOf: ({ persons }) => persons.edges.map(({ node }: Node) => ({ name: node.name })),
    peerRowsOf: () => null,
    variables: (i, { persons }) => {
      const words = typed(wordsOf(nameOf((i * 7919) % persons)));
      return { text: words.join(" "), query: luceneQuery(words, "AS_TYPED") };
    },
  };
}
