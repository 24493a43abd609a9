/** The items of a stream, which ends when the signal says so, even where the next item never comes. */
export async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await nextUnlessAborted(source, signal);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // It may wait for what never comes, so nobody waits for it.
    source.return?.()?.catch(() => {});
  }
}

const END = { done: true, value: undefined } as const;

function nextUnlessAborted<T>(source: AsyncIterator<T>, signal: AbortSignal): Promise<IteratorResult<T>> {
  if (signal.aborted) return Promise.resolve(END);
  return new Promise((resolve, reject) => {
    const end = () => resolve(END);
    signal.addEventListener("abort", end);
    source
      .next()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", end));
  });
}
