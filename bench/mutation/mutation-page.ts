import { markdownTable } from "../../scripts/markdown-table.ts";

/** What of a report of Stryker's is looked at. */
export interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

export interface FileScore {
  readonly mutants: number;
  /** Of them, those that some test failed for, or never ended for. */
  readonly noticed: number;
}

export interface RoomScore extends FileScore {
  readonly commit: string;
  readonly files: Readonly<Record<string, FileScore>>;
}

const NOTICED = new Set(["Killed", "Timeout"]);
const UNNOTICED = new Set(["Survived", "NoCoverage"]);
const WANTED = 0.8;

/** Of mutants that no test covers, too; not of those in code that runs once when a file is read, or that do not compile. */
export function scoreOf({ files }: StrykerReport, commit: string): RoomScore {
  const scores = Object.fromEntries(
    Object.entries(files).map(([file, { mutants }]) => {
      const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length;
      return [
        file,
        { noticed, mutants: noticed + mutants.filter(({ status }) => UNNOTICED.has(status)).length },
      ];
    }),
  );
  const sum = (of: keyof FileScore) => Object.values(scores).reduce((total, each) => total + each[of], 0);
  return { commit, mutants: sum("mutants"), noticed: sum("noticed"), files: scores };
}

/** The scores as a page: a line for each room, and the files that are under what is wanted. */
export function mutationPage(rooms: Readonly<Record<string, RoomScore>>): string {
  const rows = Object.entries(rooms).map(([room, score]) => [
    `\`src/${room}\``,
    String(score.mutants),
    String(score.noticed),
    percent(score),
    score.commit,
  ]);
  const weak = Object.values(rooms)
    .flatMap(({ files }) => Object.entries(files))
    .filter(([, { mutants, noticed }]) => noticed < WANTED * mutants)
    .sort(([, a], [, b]) => b.mutants - b.noticed - (a.mutants - a.noticed))
    .map(([file, score]) => [`\`${file}\``, String(score.mutants), String(score.noticed), percent(score)]);
  return `# What the tests notice

Made by \`npm run -s bench -- mutation\`: Stryker breaks a room in every small way that it knows (a condition turned round, a call left out, a
bound moved by one), and the room's own tests are run on each. Wanted is that they notice ${WANTED * 100} of a hundred. Code that runs
once when a file is read is left out.

${markdownTable(["room", "changes", "noticed", "%", "commit"], rows)}

## Files under ${WANTED * 100} %, most unnoticed first

${markdownTable(["file", "changes", "noticed", "%"], weak)}
`;
}

function percent({ mutants, noticed }: FileScore): string {
  return ((100 * noticed) / Math.max(1, mutants)).toFixed(1);
}
