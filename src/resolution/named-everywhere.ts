/** Bodies that articles name whatever they speak of: to share them says nothing. */
export const NAMED_EVERYWHERE: ReadonlySet<string> = new Set([
  "ban-bi-thu",
  "ban-chap-hanh-trung-uong-dang",
  "bo-chinh-tri",
  "chinh-phu",
  "quoc-hoi",
]);
