/** Letters that may differ between two transcriptions of one foreign name in one article. */
const MOST_EDITS = 2;
const SHORTEST_WORD = 6;

/** `Thongloun Sisoulith` and `Thoonglun Sisoulith`: all words but one long one are the same. */
export function sameForeignName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  let differing = -1;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (differing >= 0) return false;
    differing = i;
  }
  if (differing < 0) return false;
  const x = a[differing]!;
  const y = b[differing]!;
  return Math.min(x.length, y.length) >= SHORTEST_WORD && editsWithin(x, y, MOST_EDITS);
}

/** Gives up at the first letter behind which no way is left within `most`: nearly all pairs end there. */
function editsWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const edits = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change);
      next.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return false;
    row = next;
  }
  return row[b.length]! <= most;
}
