import type { PersonDossierQuery } from "../graphql/documents.gen.ts";
import { useWords } from "../words/use-words.ts";

type Buckets = NonNullable<PersonDossierQuery["person"]>["activity"]["buckets"];

/** How many meetings in each role, as bars with their numbers. */
export function RoleCounts({ buckets }: { buckets: Buckets }) {
  const words = useWords();
  const counts = new Map<string, number>();
  const add = (role: string, meetings: number) => counts.set(role, (counts.get(role) ?? 0) + meetings);
  for (const { chaired, roleCounts } of buckets) {
    if (chaired > 0) add(words.person.chaired, chaired);
    for (const { role, meetings } of roleCounts) add(words.roles[role] ?? role, meetings);
  }
  const most = Math.max(1, ...counts.values());
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  return (
    <table className="bars">
      <tbody>
        {rows.map(([role, meetings]) => (
          <tr key={role}>
            <th scope="row">{role}</th>
            <td>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * meetings) / most} height="10" rx="1.5" />
              </svg>
            </td>
            <td>{meetings}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
