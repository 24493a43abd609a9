const MIB = 2 ** 20;

/** The memory of a server, as its own `/metrics` tells. */
export async function residentBytes(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
}

/** Looks every five seconds. */
export function watchMemory(url: string) {
  const seen: { at: number; bytes: number }[] = [];
  const start = performance.now();
  const looking = setInterval(async () => {
    const bytes = await residentBytes(url).catch(() => undefined);
    if (bytes !== undefined) seen.push({ at: (performance.now() - start) / 1000, bytes });
  }, 5000);
  return {
    /** How much the last tenth is above the tenth that follows the warm-up, by their means. */
    growth(warmUpSeconds: number): { share: number; words: string } {
      clearInterval(looking);
      const warm = seen.filter(({ at }) => at >= warmUpSeconds);
      const tenth = Math.max(1, Math.floor(warm.length / 10));
      const [first, last] = [mean(warm.slice(0, tenth)), mean(warm.slice(-tenth))];
      const share = last / first - 1;
      return {
        share,
        words: `${(first / MIB).toFixed(0)} MiB after warm-up, ${(last / MIB).toFixed(0)} MiB at the end (${(share * 100).toFixed(1)} %)`,
      };
    },
  };
}

function mean(seen: readonly { bytes: number }[]): number {
  return seen.reduce((sum, { bytes }) => sum + bytes, 0) / seen.length;
}
