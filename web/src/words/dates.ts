import type { Language } from "../state/explorer.ts";

/** A partial date as people write it: 30 November 2020, November 2020, 30 November; 30/11/2020 in Vietnamese. */
export function inWords(date: string, language: Language): string {
  const match = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  const [year, month, day] = match?.slice(1) ?? [];
  if (!match || !year) return date;
  const said = year === "-" ? undefined : Number(year);
  if (language === "vi") return [day, month, said].filter((part) => part !== undefined).join("/");
  const utc = new Date(Date.UTC(said ?? 2000, month ? Number(month) - 1 : 0, day ? Number(day) : 1));
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    ...(day ? { day: "numeric" } : {}),
    ...(month ? { month: day ? "short" : "long" } : {}),
    ...(said === undefined ? {} : { year: "numeric" }),
  }).format(utc);
}

/** The years between two partial dates: `1997–2025`, and open where one is not known; empty where neither is. */
export function yearsInWords(from: string | null, until: string | null): string {
  if (from === null && until === null) return "";
  return `${from?.slice(0, 4) ?? ""}–${until?.slice(0, 4) ?? ""}`;
}
