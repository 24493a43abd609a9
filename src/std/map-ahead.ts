/** So many are made while one is being used. */
const AHEAD = 2;

/** What is made of each item, in their order; the next ones are on their way while one is being used. */
export async function* mapAhead<T, U>(
  source: AsyncIterable<T>,
  make: (item: T) => Promise<U>,
): AsyncGenerator<U> {
  const underWay: Promise<U>[] = [];
  for await (const item of source) {
    const made = make(item);
    // Whoever awaits it hears of a failure; until then it is not unhandled.
    made.catch(() => {});
    if (underWay.push(made) > AHEAD) yield await underWay.shift()!;
  }
  for (const made of underWay) yield await made;
}
