import { expect, test } from "vitest";
import { mutationPage, scoreOf } from "../../bench/mutation/mutation-page.ts";

test("what no test covers counts as unnoticed, what cannot be told does not count, and weak files are named", () => {
  const mutants = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });
  const files = {
    "src/text/good.ts": mutants("Killed", "Timeout", "Ignored", "CompileError"),
    "src/text/weak.ts": mutants("Killed", "Survived", "NoCoverage"),
  };
  const score = scoreOf({ files }, "abc");
  expect(score).toMatchObject({ mutants: 5, noticed: 3, commit: "abc" });
  const page = mutationPage({ text: score });
  expect(page).toContain("| `src/text` | 5 | 3 | 60.0 | abc |");
  expect(page).toContain("| `src/text/weak.ts` | 3 | 1 | 33.3 |");
  expect(page).not.toContain("src/text/good.ts");
});
