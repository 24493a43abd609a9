import { expect, test } from "vitest";
import { mostSaid } from "../../../web/src/preview/most-said.ts";

const end = (text: string) => ({ __typename: text.split(":")[0]!, id: text });
const says = (subject: string, object?: string) => ({
  subject: end(subject),
  object: object ? end(object) : null,
});

test("what an article says most of is its meeting or its person, never a body that stands in every sentence", () => {
  const body = "Body:committee";
  expect(
    mostSaid([
      says(body, "Meeting:session"),
      says("Person:chair", "Meeting:session"),
      says("Position:chairman", body),
      says("Position:director", body),
    ]),
  ).toBe("Meeting:session");
  expect(mostSaid([says("Person:lone", "Position:director"), says("Position:director", body)])).toBe(
    "Person:lone",
  );
});

test("where an article tells of bodies alone, the one with the most to say; of nothing, nothing", () => {
  expect(mostSaid([says("Body:a", "Body:b"), says("Body:c", "Body:b")])).toBe("Body:b");
  expect(mostSaid([])).toBeNull();
});
