import { expect, test } from "vitest";
import { untilAborted } from "../../src/cli/until-aborted.ts";

async function* numbers(onEnd: () => void = () => {}): AsyncGenerator<number> {
  try {
    for (let n = 1; n <= 3; n++) yield n;
  } finally {
    onEnd();
  }
}

async function collect(
  items: AsyncIterable<number>,
  onItem: (n: number) => void = () => {},
): Promise<number[]> {
  const all: number[] = [];
  for await (const n of items) {
    all.push(n);
    onItem(n);
  }
  return all;
}

test("a stream that nothing interrupts comes whole", async () => {
  expect(await collect(untilAborted(numbers(), new AbortController().signal))).toEqual([1, 2, 3]);
});

test("an interrupted one ends behind the item at hand, and its source is closed", async () => {
  const controller = new AbortController();
  let closed = false;
  const items = untilAborted(
    numbers(() => {
      closed = true;
    }),
    controller.signal,
  );
  expect(await collect(items, (n) => n === 2 && controller.abort())).toEqual([1, 2]);
  expect(closed).toBe(true);
});

test("one that waits for what never comes ends, too", async () => {
  const controller = new AbortController();
  async function* stuck(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => {});
  }
  setTimeout(() => controller.abort(), 20);
  expect(await collect(untilAborted(stuck(), controller.signal))).toEqual([1]);
});

test("a fault of the source is passed on", async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1;
    throw new Error("gone");
  }
  await expect(collect(untilAborted(failing(), new AbortController().signal))).rejects.toThrow("gone");
});
