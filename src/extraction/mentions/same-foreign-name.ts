/** Letters that may differ between two transcriptions of one foreign name in one article. */
const MOST_EDITS = 2;
const SHORTEST_WORD = 6;

/** `Thongloun Sisoulith` and `Thoonglun Sisoulith`: all words but one long one are the same. */
export function sameForeignName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i]!] as const]));
  if (differing.length !== 1) return false;
  const [x, y] = differing[0]!;
  return Math.min(x.length, y.length) >= SHORTEST_WORD && editsWithin(x, y, MOST_EDITS);
}

function editsWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= most;
}
