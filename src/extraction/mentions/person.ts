import { foldKey } from "../../text/fold.ts";
import { WordShape } from "../../text/word-shape.ts";
import type { ReadText } from "../read-text.ts";
import { capitalRuns } from "./capital-runs.ts";
import { type NameCandidate, namesInRun } from "./name-candidate.ts";
import { evidenceColumn } from "./name-evidence.ts";
import type { PersonInText, PersonMention, ShortMention } from "./person-mention.ts";
import { sameForeignName } from "./same-foreign-name.ts";

export interface PersonsInText {
  readonly persons: readonly PersonInText[];
  readonly mentions: readonly PersonMention[];
  readonly shorts: readonly ShortMention[];
}

/** Names of three words and more may be called by their last two. */
const LONG_NAME = 3;
/** Of so many people who share a syllable one is looked for; no article has more. */
const MOST_NAMESAKES = 32;

interface Spelling {
  readonly name: string;
  readonly syllables: readonly string[];
  /** The syllables in one. */
  readonly key: string;
  /** The last two of them. */
  readonly ending: string;
}

type Spelled = NameCandidate & Spelling;

/** Everybody whom the text names in full, where, and where later by a part of the name. */
export function personsOf(text: ReadText): PersonsInText {
  const evidence = evidenceColumn(text);
  const spellings = new Map<string, Spelling>();
  const candidates = capitalRuns(text, evidence).flatMap((run) =>
    namesInRun(text, run, evidence).map((candidate) => spelled(text, candidate, spellings)),
  );
  const endings = new Set(
    candidates
      .filter(({ grade, syllables }) => grade === "strong" && syllables.length >= LONG_NAME)
      .map(({ ending }) => ending),
  );
  const called = new Set(
    candidates
      .filter(({ grade, isAddressed }) => grade === "short" && isAddressed)
      .map(({ syllables }) => syllables[0]!),
  );
  const streets = new Set(candidates.filter(({ grade }) => grade === "borrowed").map(({ key }) => key));
  const persons = new Register();
  for (const candidate of candidates)
    if (
      (candidate.grade === "strong" && !isPart(candidate, endings) && !isStreet(candidate, streets)) ||
      (candidate.grade === "weak" && isCalled(text, candidate, called))
    )
      persons.add(candidate);
  const mentions: PersonMention[] = [];
  const shorts: ShortMention[] = [];
  const lastNamed = new Map<number, number>();
  for (const candidate of candidates) {
    const { from, to, name } = candidate;
    const person = persons.find(candidate);
    if (person !== null) {
      mentions.push({ from, to, name, person });
      lastNamed.set(person, from);
      if (candidate.isTitled) persons.titled.add(person);
    } else if (candidate.grade !== "borrowed") {
      const meant = persons.meantBy(candidate, lastNamed);
      if (meant !== null) shorts.push({ from, to, person: meant });
    }
  }
  return { persons: persons.all, mentions, shorts };
}

/** An article says the same names again and again: each spelling is folded once. */
function spelled(
  { tokens, words }: ReadText,
  candidate: NameCandidate,
  spellings: Map<string, Spelling>,
): Spelled {
  const written = tokens.slice(candidate.from, candidate.to);
  let spelling = spellings.get(written);
  if (spelling === undefined) {
    const line = written.replace(/\s+/g, " ");
    const isShouted = (words.shapes[candidate.from]! & WordShape.AllCapitals) !== 0;
    const name = isShouted ? inTitleCase(line) : line;
    const syllables = foldKey(name).split(/[\s-]/).filter(isWhole);
    spelling = { name, syllables, key: syllables.join(" "), ending: syllables.slice(-2).join(" ") };
    spellings.set(written, spelling);
  }
  const { name, syllables, key, ending } = spelling;
  return { ...candidate, name, syllables, key, ending };
}

/** `Patrick M. Shanahan` is `Patrick Shanahan`. */
function isWhole(syllable: string, at: number): boolean {
  return at === 0 || !/^\p{L}\.$/u.test(syllable);
}

/** `LÊ VĂN BÌNH` is `Lê Văn Bình`. */
function inTitleCase(written: string): string {
  return written.replace(/\p{L}+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

/** `đường Đinh Quang Ân`, and then without the word: still the street, unless somebody is addressed so. */
function isStreet(candidate: Spelled, streets: ReadonlySet<string>): boolean {
  return !candidate.isTitled && !candidate.isAddressed && streets.has(candidate.key);
}

/** `Jared Kushner`, whom the article later calls `ông Kushner`: a foreign name needs no title then. */
function isCalled(
  { words }: ReadText,
  { from, to, syllables }: Spelled,
  called: ReadonlySet<string>,
): boolean {
  if (!called.has(syllables.at(-1)!)) return false;
  for (let i = from; i < to; i++) if (!(words.shapes[i]! & WordShape.Syllable)) return true;
  return false;
}

/** `bà Nguyệt Hường` is no second person beside `Nguyễn Thị Nguyệt Hường`. */
function isPart({ syllables, key }: Spelled, endings: ReadonlySet<string>): boolean {
  return syllables.length === 2 && endings.has(key);
}

/** The persons of one article by the key of their name. */
class Register {
  readonly all: PersonInText[] = [];
  /** Those whose full name stood behind a title. */
  readonly titled = new Set<number>();
  private readonly byKey = new Map<string, number>();
  /** `Lễ Sỹ Chiến` for `Lê Sỹ Chiến`: a slip of the key, when all letters are the same. */
  private readonly byBareKey = new Map<string, number>();
  private readonly bySyllable = new Map<string, number[]>();

  add({ name, syllables, key }: Spelled): void {
    if (this.byKey.has(key)) return;
    const bare = syllables.length >= 3 ? withoutMarks(key) : key;
    const misspelt = this.byBareKey.get(bare);
    if (misspelt !== undefined) {
      this.byKey.set(key, misspelt);
      return;
    }
    this.byBareKey.set(bare, this.all.length);
    const near = [...this.sharing(syllables[0]!), ...this.sharing(syllables.at(-1)!)];
    const same = near.find((p) => sameForeignName(this.all[p]!.syllables, syllables));
    this.byKey.set(key, same ?? this.all.length);
    if (same !== undefined) return;
    this.index(syllables.at(-1)!, this.all.length);
    this.index(syllables[0]!, this.all.length);
    this.all.push({ name, syllables });
  }

  find({ key, grade }: Spelled): number | null {
    if (grade === "short" || grade === "borrowed") return null;
    return this.byKey.get(key) ?? null;
  }

  /** The person whose name ends like this, the one last named; failing that, begins like this. */
  meantBy({ syllables, isTitled }: Spelled, lastNamed: ReadonlyMap<number, number>): number | null {
    const sharing = this.sharing(syllables.at(-1)!);
    const ending = sharing.filter((p) => endsWith(this.all[p]!.syllables, syllables));
    const starting = sharing.filter(
      (p) => syllables.length === 1 && this.all[p]!.syllables[0] === syllables[0],
    );
    const among = ending.length > 0 ? ending : starting;
    // `Tổng thống Trump` is the one who was named with a title, not his daughter.
    const late = (person: number) => lastNamed.get(person) ?? -1;
    const when = (person: number) =>
      isTitled && this.titled.has(person) ? Number.MAX_SAFE_INTEGER : late(person);
    return among.reduce<number | null>((best, p) => (best === null || when(p) > when(best) ? p : best), null);
  }

  private sharing(syllable: string): readonly number[] {
    return this.bySyllable.get(syllable)?.slice(-MOST_NAMESAKES) ?? [];
  }

  private index(syllable: string, person: number): void {
    const known = this.bySyllable.get(syllable);
    if (!known) this.bySyllable.set(syllable, [person]);
    else if (known.at(-1) !== person) known.push(person);
  }
}

function withoutMarks(key: string): string {
  return key.normalize("NFD").replace(/\p{M}/gu, "");
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  const offset = long.length - short.length;
  return offset >= 0 && short.every((syllable, i) => long[offset + i] === syllable);
}
