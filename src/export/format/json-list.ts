/** The items of pages as they stand in a JSON list, a line each; the caller writes the brackets. */
export async function* jsonList(pages: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  let before = "\n";
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield before + page.map((item) => JSON.stringify(item)).join(",\n");
    before = ",\n";
  }
  yield "\n";
}

/** Pages with each item made into another, or into several. */
export async function* mapPages<T, U>(
  pages: AsyncIterable<readonly T[]>,
  make: (item: T) => U | readonly U[],
): AsyncGenerator<U[]> {
  for await (const page of pages) yield page.flatMap(make);
}
