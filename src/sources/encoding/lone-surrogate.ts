const HALF = /\p{Cs}/u;

/** Where half a character stands, in UTF-16 units, or -1: such a text cannot be written in UTF-8. */
export function loneSurrogateAt(text: string): number {
  return text.search(HALF);
}
