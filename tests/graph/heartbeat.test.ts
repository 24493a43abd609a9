import { afterEach, expect, test } from "vitest";
import { Heartbeat } from "../../src/graph/heartbeat.ts";

const hearts: Heartbeat[] = [];
afterEach(() => Promise.all(hearts.splice(0).map((heart) => heart.close())));

/** A heartbeat over something that answers, refuses, or says nothing, as told. */
function heartOver() {
  let look: () => Promise<unknown> = async () => {};
  let losses = 0;
  const heart = new Heartbeat({
    look: () => look(),
    knock: () => look(),
    onLost: () => losses++,
    end: async () => {},
  });
  hearts.push(heart);
  return {
    heart,
    losses: () => losses,
    now: (what: () => Promise<unknown>) => {
      look = what;
    },
  };
}

const never = () => new Promise<never>(() => {});
const GUARD = { timeout: 15_000 };

test("work is done while the server answers, and fails as it fails", async () => {
  const { heart } = heartOver();
  expect(await heart.whileItAnswers(async () => 7)).toBe(7);
  await expect(heart.whileItAnswers(() => Promise.reject(new Error("its own")))).rejects.toThrow("its own");
});

test("a server that is gone is told at once with the reason, until it answers again", async () => {
  const { heart, now, losses } = heartOver();
  now(() => Promise.reject(new Error("nobody there")));
  await expect(heart.whileItAnswers(never)).rejects.toMatchObject({
    name: "UnavailableError",
    message: "nobody there",
  });
  let isAsked = false;
  const asked = heart.whileItAnswers(async () => {
    isAsked = true;
  });
  await expect(asked).rejects.toThrow("nobody there");
  expect({ isAsked, losses: losses(), state: heart.state }).toEqual({
    isAsked: false,
    losses: 1,
    state: { answers: false, because: "nobody there" },
  });
  now(async () => {});
  await expect.poll(() => heart.state.answers, GUARD).toBe(true);
  expect(await heart.whileItAnswers(async () => 7)).toBe(7);
});

test("a knock that is never answered does not hide a server that is back", async () => {
  const { heart, now } = heartOver();
  now(() => Promise.reject(new Error("gone")));
  await expect.poll(() => heart.state.answers, GUARD).toBe(false);
  now(never);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  now(async () => {});
  await expect.poll(() => heart.state.answers, GUARD).toBe(true);
});

test("a server that says nothing frees those who wait for it, too", async () => {
  const { heart, now } = heartOver();
  now(never);
  await expect(heart.whileItAnswers(never)).rejects.toThrow("Neo4j has not answered for 4 s.");
}, 15_000);
