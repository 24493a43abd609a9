import { tellingSyllables } from "./is-generic-body.ts";
import { NAMED_EVERYWHERE } from "./named-everywhere.ts";
import { type PersonKeys, personKeys } from "./person-keys.ts";
import type { MentionedPost, PersonMention } from "./person-mention.ts";
import type { PostLevel } from "./post-level.ts";
import { articleOfReference } from "./reference.ts";
import { isTellingPost } from "./telling-post.ts";

/** All that some mentions say of the one person whom they are taken to mean. Grows by `absorb`. */
export class PersonProfile {
  /** The smallest. */
  reference: string;
  /** As the mention of the smallest reference gives it. */
  name: string;
  mentions = 0;
  /** Of the commonest of its names, in ln. */
  rarity = Number.POSITIVE_INFINITY;
  /** Two whom one article names differently are two. */
  readonly articles = new Set<string>();
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
  /** Whether one of the posts with a province is held now. */
  holdsLocalPost = false;
  /** How many mentions name this person beside them, this place, this body. */
  readonly company = new Map<string, number>();
  readonly places = new Map<string, number>();
  /** Bodies that the articles name, without those that are named everywhere. */
  readonly surroundings = new Map<string, number>();
  readonly years = new Set<number>();
  readonly days = new Set<string>();
  readonly birthYears = new Set<number>();

  constructor(mention: PersonMention, keys: PersonKeys = personKeys()) {
    this.reference = mention.reference;
    this.name = mention.name;
    this.add(mention, keys);
  }

  /** @param mention of another reference than those that are in it */
  add(mention: PersonMention, keys: PersonKeys): void {
    this.mentions++;
    if (mention.reference < this.reference) {
      this.reference = mention.reference;
      this.name = mention.name;
    }
    this.articles.add(articleOfReference(mention.reference));
    this.nameKeys.add(keys.name(mention.name));
    this.rarity = Math.min(this.rarity, keys.rarity(mention.name));
    for (const post of mention.posts) this.#addPost(post, keys);
    const areas = mention.posts.flatMap(({ area }) => (area === null ? [] : keys.area(area)));
    const places = areas.length === 0 ? mention.places : new Set([...mention.places, ...areas]);
    for (const place of places) count(this.places, place);
    for (const key of mention.with) count(this.company, key);
    for (const body of mention.bodies) if (!NAMED_EVERYWHERE.has(body)) count(this.surroundings, body);
    for (const year of mention.years) this.years.add(year);
    if (mention.day !== null) this.days.add(mention.day);
    if (mention.birthYear !== null) this.birthYears.add(mention.birthYear);
  }

  #addPost(post: MentionedPost, keys: PersonKeys): void {
    this.hasPosts = true;
    if (post.role !== null) this.roles.add(post.role);
    if (post.area !== null) {
      this.areas.add(keys.area(post.area));
      this.holdsLocalPost ||= post.status !== "former";
    }
    if (post.level !== null) this.levels.add(post.level);
    if (isTellingPost(post)) {
      this.posts.add(post.positionId);
      if (!this.bodies.has(post.bodyId)) this.bodies.set(post.bodyId, tellingSyllables(post.bodyId));
    } else if (post.bodyId !== null) this.memberships.add(post.positionId);
  }

  absorb(other: PersonProfile): void {
    if (other.reference < this.reference) {
      this.reference = other.reference;
      this.name = other.name;
    }
    this.mentions += other.mentions;
    this.rarity = Math.min(this.rarity, other.rarity);
    this.hasPosts ||= other.hasPosts;
    this.holdsLocalPost ||= other.holdsLocalPost;
    for (const field of SETS) for (const value of other[field]) (this[field] as Set<unknown>).add(value);
    for (const [id, syllables] of other.bodies) this.bodies.set(id, syllables);
    for (const field of COUNTS)
      for (const [key, count] of other[field]) this[field].set(key, (this[field].get(key) ?? 0) + count);
  }
}

const SETS = [
  "articles",
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

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
