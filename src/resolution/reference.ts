/** `article#name`, the same whichever extractor names the entity; of several of one name the second is `… ~2`. */
export function referenceOf(articleId: string, name: string, nth = 1): string {
  return `${articleId}#${name}${nth > 1 ? ` ~${nth}` : ""}`;
}

/** The name, or for what is told by its name the entity id. Names have no `#`, ids of articles may. */
export function nameOfReference(reference: string): string {
  return reference.slice(reference.lastIndexOf("#") + 1).replace(/ ~\d+$/, "");
}

/** The id of the article that a reference is of. */
export function articleOfReference(reference: string): string {
  const at = reference.lastIndexOf("#");
  return at < 0 ? reference : reference.slice(0, at);
}
