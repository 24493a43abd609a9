/** In words; null where nobody can know it yet. */
export function timeLeft(done: number, total: number, elapsedMs: number): string | null {
  if (done === 0 || done > total) return null;
  const seconds = Math.round(((elapsedMs / 1000) * (total - done)) / done);
  if (seconds < 60) return `${seconds} s`;
  return seconds < 3600 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
