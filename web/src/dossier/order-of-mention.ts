interface Named<T> {
  readonly node: T;
  readonly evidence: { readonly nodes: readonly { start: number | null; article: { key: string } }[] };
}

/** Attendees as articles list them: article by article, in the order of the text; who has no place comes last. */
export function inOrderOfMention<T, E extends Named<T>>(edges: readonly E[]): E[] {
  const placeOf = ({ evidence }: E) => evidence.nodes[0];
  const articles = [...new Set(edges.flatMap((edge) => placeOf(edge)?.article.key ?? []))];
  const listed = (key: string) => edges.filter((edge) => placeOf(edge)?.article.key === key).length;
  const rank = new Map(
    articles.sort((a, b) => listed(b) - listed(a) || (a < b ? -1 : 1)).map((key, i) => [key, i] as const),
  );
  const orderOf = (edge: E): [number, number] => {
    const place = placeOf(edge);
    return [place ? rank.get(place.article.key)! : articles.length, place?.start ?? Number.MAX_SAFE_INTEGER];
  };
  return [...edges].sort((a, b) => {
    const [one, other] = [orderOf(a), orderOf(b)];
    return one[0] - other[0] || one[1] - other[1];
  });
}
