import { areaKey } from "./area-key.ts";
import { tellingSyllables } from "./is-generic-body.ts";
import { nameKey } from "./name-key.ts";
import type { MentionedPost, PersonMention } from "./person-mention.ts";
import type { PostLevel } from "./post-level.ts";

/** All that some mentions say of the one person whom they are taken to mean. Grows by `absorb`. */
export class PersonProfile {
  /** The smallest. */
  reference: string;
  /** As the mention of the smallest reference gives it. */
  name: string;
  mentions = 1;
  readonly nameKeys = new Set<string>();
  /** Ids of posts that few hold at one time, in a body that is told; and of memberships of large bodies. */
  readonly posts = new Set<string>();
  readonly memberships = new Set<string>();
  /** The bodies of the posts, and what tells each of them from others of its kind. */
  readonly bodies = new Map<string, readonly string[]>();
  readonly roles = new Set<string>();
  /** `areaKey`s of the posts' provinces. */
  readonly areas = new Set<string>();
  readonly levels = new Set<PostLevel>();
  hasPosts = false;
  /** How many mentions name this person beside them, this place, this body. */
  readonly company = new Map<string, number>();
  readonly places = new Map<string, number>();
  /** Bodies that the articles name, without those that are named everywhere. */
  readonly surroundings = new Map<string, number>();
  readonly years = new Set<number>();
  readonly days = new Set<string>();
  readonly birthYears = new Set<number>();

  constructor(mention: PersonMention) {
    this.reference = mention.reference;
    this.name = mention.name;
    this.nameKeys.add(nameKey(mention.name));
    for (const post of mention.posts) this.#addPost(post);
    for (const key of mention.with) this.company.set(key, 1);
    for (const place of new Set([...mention.places, ...this.areas])) this.places.set(place, 1);
    for (const body of mention.bodies) if (!NAMED_EVERYWHERE.has(body)) this.surroundings.set(body, 1);
    for (const year of mention.years) this.years.add(year);
    if (mention.day !== null) this.days.add(mention.day);
    if (mention.birthYear !== null) this.birthYears.add(mention.birthYear);
  }

  #addPost(post: MentionedPost): void {
    this.hasPosts = true;
    if (post.role !== null) this.roles.add(post.role);
    if (post.area !== null) this.areas.add(areaKey(post.area));
    if (post.level !== null) this.levels.add(post.level);
    if (post.bodyId === null) return;
    if (isMembership(post)) this.memberships.add(post.positionId);
    else {
      this.posts.add(post.positionId);
      this.bodies.set(post.bodyId, tellingSyllables(post.bodyId));
    }
  }

  absorb(other: PersonProfile): void {
    if (other.reference < this.reference) {
      this.reference = other.reference;
      this.name = other.name;
    }
    this.mentions += other.mentions;
    this.hasPosts ||= other.hasPosts;
    for (const field of SETS) for (const value of other[field]) (this[field] as Set<unknown>).add(value);
    for (const [id, syllables] of other.bodies) this.bodies.set(id, syllables);
    for (const field of COUNTS)
      for (const [key, count] of other[field]) this[field].set(key, (this[field].get(key) ?? 0) + count);
  }
}

const SETS = [
  "nameKeys",
  "posts",
  "memberships",
  "roles",
  "areas",
  "levels",
  "years",
  "days",
  "birthYears",
] as const;

const COUNTS = ["company", "places", "surroundings"] as const;

const NAMED_EVERYWHERE = new Set([
  "ban-bi-thu",
  "ban-chap-hanh-trung-uong-dang",
  "bo-chinh-tri",
  "chinh-phu",
  "quoc-hoi",
]);

const MEMBER_ROLE = /(?:^|-)(?:member|deputy)$|^senator$/;
/** `deputy` alone or behind a body is a deputy of an assembly; before a title it is its second. */
const MEMBER_TITLE = /^(?:uy-vien|dai-bieu|thanh-vien|nghi-si|thuong-nghi-si)(?:-|$)/;

function isMembership({ role, positionId }: MentionedPost): boolean {
  return MEMBER_TITLE.test(positionId) || (role !== null && MEMBER_ROLE.test(role));
}
