import { parseWith } from "../../../record/parse-with.ts";
import { InputError } from "../../../std/errors.ts";
import { parseJson } from "../../../std/parse-json.ts";
import { type Input, refused } from "../../input.ts";
import type { OthersOptions } from "../others-options.ts";
import { saidDay } from "../said-date.ts";
import { SourceRecord } from "../source-record.ts";
import type { OnUnfit } from "../unfit.ts";
import { type FtmEntity, first, ftmEntitySchema } from "./ftm-entity.ts";
import { stateLink } from "./ftm-links.ts";
import { EVERYWHERE, THINGS } from "./ftm-things.ts";

const EXTRACTOR = { name: "ftm", version: "1" };

/**
 * Entities of the FollowTheMoney model as records: one for each article that proves links, and one for each link or thing that has
 * none. Holds the entities in memory, since links may come before what they join.
 */
export async function* readFollowTheMoney(
  lines: AsyncIterable<string>,
  file: string,
  { source, onUnfit }: OthersOptions,
): AsyncGenerator<Input> {
  const entities = new Map<string, FtmEntity>();
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === "") continue;
    try {
      const entity = parseWith(ftmEntitySchema, parseJson(text), { file, line });
      entities.set(entity.id, entity);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield refused(error.at({ file, line }), { bytes: Buffer.from(text) });
    }
  }
  for (const record of recordsOf(entities, source, onUnfit)) yield record.input({ file });
}

function recordsOf(
  entities: ReadonlyMap<string, FtmEntity>,
  source: string,
  onUnfit: OnUnfit,
): Iterable<SourceRecord> {
  const records = new Map<string, SourceRecord>();
  const joined = new Set<string>();
  const recordFor = (entity: FtmEntity) => {
    const proof = entities.get(first(entity, "proof") ?? "");
    const of = proof ?? entity;
    const known = records.get(of.id);
    if (known) return known;
    const record = new SourceRecord(
      {
        id: `ftm/${source}/${of.id}`,
        title: first(of, "title", "name", "fileName") ?? `${source}: ${of.schema} ${of.id}`,
        publishedAt: saidDay(first(of, "publishedAt")),
        author: first(of, "author") ?? null,
        url: first(of, "sourceUrl") ?? null,
        source: first(of, "publisher") ?? source,
      },
      EXTRACTOR,
    );
    records.set(of.id, record);
    return record;
  };
  const linkedTo = linksByObject(entities.values());
  for (const entity of entities.values()) {
    const ends = stateLink(entity, { entities, linkedTo, record: () => recordFor(entity), onUnfit });
    for (const end of ends) joined.add(end);
  }
  for (const entity of entities.values()) {
    const reader = THINGS[entity.schema];
    if (!reader) continue;
    tellUnread(entity, reader.reads, onUnfit);
    const name = reader.entry(entity).name;
    if (!joined.has(entity.id) && typeof name === "string")
      recordFor(entity).list(reader.kind, entity.id, reader.entry(entity), name);
  }
  return records.values();
}

function linksByObject(entities: Iterable<FtmEntity>): ReadonlyMap<string, ReadonlySet<string>> {
  const linked = new Map<string, Set<string>>();
  for (const entity of entities) {
    const object = entity.schema === "UnknownLink" ? first(entity, "object") : undefined;
    if (object === undefined) continue;
    if (!linked.has(object)) linked.set(object, new Set());
    linked.get(object)!.add(first(entity, "subject") ?? "");
  }
  return linked;
}

function tellUnread({ id, schema, properties }: FtmEntity, reads: readonly string[], onUnfit: OnUnfit): void {
  for (const [name, given] of Object.entries(properties))
    if (!reads.includes(name) && !EVERYWHERE.has(name))
      onUnfit({ at: id, what: `${schema}.${name}`, why: "no property of this graph", given });
}
