import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExtractionRecord } from "../../../src/record/extraction-record.ts";
import { type OthersFormat, readOthers } from "../../../src/sources/others/read-others.ts";
import type { Unfit } from "../../../src/sources/others/unfit.ts";

export interface ReadOthers {
  readonly records: ExtractionRecord[];
  readonly texts: (string | null)[];
  readonly refused: string[];
  readonly unfit: Unfit[];
  /** Each statement in words: `HOLDS Trần Văn Khải | Sở Y tế {title, status}`. */
  readonly said: string[];
}

/** What is read of a file of this content. */
export async function readAs(format: OthersFormat, content: string): Promise<ReadOthers> {
  const file = join(mkdtempSync(join(tmpdir(), "others-")), `data.${format}`);
  writeFileSync(file, content);
  const [records, texts, refused, unfit]: [ExtractionRecord[], (string | null)[], string[], Unfit[]] = [
    [],
    [],
    [],
    [],
  ];
  for await (const input of readOthers(file, format, {
    source: "Nguồn",
    onUnfit: (each) => unfit.push(each),
  })) {
    if (input.kind === "refused") refused.push(input.error.message.replace(file, "FILE"));
    if (input.kind !== "record") continue;
    records.push(input.record);
    texts.push(input.text);
  }
  return { records, texts, refused, unfit, said: records.flatMap(inWords) };
}

function inWords(record: ExtractionRecord): string[] {
  const entities = [...record.persons, ...record.bodies, ...record.meetings, ...record.documents];
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? "–";
  return record.statements.map((statement) => {
    const { type, subject, object, confidence: _, evidence: __, ...details } = statement;
    const told = Object.values(details).filter((value) => value !== undefined && value !== null);
    return `${type} ${nameOf(subject)} | ${nameOf(object)}${told.length > 0 ? ` | ${told.join(" ")}` : ""}`;
  });
}
