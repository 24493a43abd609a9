import { nameKey } from "./name-key.ts";

/** The tiers of the State, the Party and their like, from the lowest; then what belongs to none. */
export type PostLevel = "commune" | "district" | "province" | "central" | "enterprise" | "foreign";

/** What a body is called by whom it serves: the lowest tier that its name speaks of. */
const TIER_WORDS: readonly (readonly [PostLevel, RegExp])[] = [
  ["commune", words("(?<!tác |tấn )xã(?! hội)|phường|thị trấn|thôn|ấp")],
  ["district", words("huyện|quận|thị xã|huyện ủy|quận ủy|thị ủy")],
  ["province", words("tỉnh|thành phố|tỉnh ủy|thành ủy|sở")],
];
const KNOWN = new Map<string, PostLevel>([
  ["commune", "commune"],
  ["district", "district"],
  ["province", "province"],
  ["central", "central"],
  ["party-central", "central"],
  ["national-assembly", "central"],
  ["enterprise", "enterprise"],
  ["foreign", "foreign"],
]);

/**
 * The tier of a post, null where neither the seed, nor its body's name or place, nor the extractor tells it.
 * @param level the seed's level, or what the extractor says
 */
export function postLevel(
  level: string | null,
  bodyName: string | null,
  area: string | null,
): PostLevel | null {
  const name = bodyName === null ? "" : nameKey(bodyName).replace(/thị xã/gu, "thị-xã");
  const named = TIER_WORDS.find(([, pattern]) => pattern.test(name))?.[0];
  const known = level === null ? undefined : KNOWN.get(level);
  if (known === "commune" || known === "district" || known === "foreign") return known;
  return named ?? known ?? (area === null ? null : "province");
}

function words(list: string): RegExp {
  const keys = list.split("|").map((word) => word.normalize("NFC").replace(/^thị xã$/u, "thị-xã"));
  return new RegExp(`(?<![\\p{L}-])(?:${keys.join("|")})(?![\\p{L}-])`, "u");
}
