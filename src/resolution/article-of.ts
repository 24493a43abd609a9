/** The id of the article that a reference, `article#name`, is of. */
export function articleOf(reference: string): string {
  const at = reference.lastIndexOf("#");
  return at < 0 ? reference : reference.slice(0, at);
}
