import type { ExtractionRecord } from "../record/extraction-record.ts";
import type { EntityKind } from "../record/statement-shapes.ts";
import { clusterEntities, type Listed } from "./cluster-entities.ts";
import {
  bodyLikeness,
  documentLikeness,
  type Likeness,
  meetingLikeness,
  personLikeness,
  positionLikeness,
} from "./likeness.ts";
import { type Entity, mergedEntity } from "./merged-entity.ts";

/** By record, from its local ids to those of the merged record. */
type NewIds = readonly ReadonlyMap<string, string>[];

export interface MergedEntities {
  /** The record's lists of entities. */
  readonly lists: Readonly<Record<string, readonly unknown[]>>;
  readonly ids: Readonly<Record<EntityKind, NewIds>>;
}

/** The entities of several records of one article, each once, numbered by where the text first names them. */
export function mergeEntities(records: readonly ExtractionRecord[]): MergedEntities {
  const merged = <T extends Entity>(letter: string, clusters: readonly Listed<T>[][]) =>
    clusters.map((cluster, i) => mergedEntity(`${letter}${i + 1}`, cluster, records));

  const bodies = clusters(
    records.map((record) => record.bodies),
    bodyLikeness,
  );
  const body = newIds("b", bodies, records.length);
  const renamed = (record: number, id: string | null | undefined) =>
    id == null ? id : body[record]!.get(id);
  const positions = clusters(
    records.map((record, i) => record.positions.map((each) => ({ ...each, body: renamed(i, each.body) }))),
    positionLikeness,
  );
  const documents = clusters(
    records.map((record, i) =>
      record.documents.map((each) => ({ ...each, issuer: renamed(i, each.issuer) })),
    ),
    documentLikeness,
  );
  const withParents = bodies.map((cluster) =>
    cluster.map(({ record, entity }) => ({
      record,
      entity: { ...entity, parent: renamed(record, entity.parent) },
    })),
  );
  const persons = clusters(
    records.map((record) => record.persons),
    personLikeness,
  );
  const meetings = clusters(
    records.map((record) => record.meetings),
    meetingLikeness,
  );
  return {
    lists: {
      persons: merged("p", persons),
      positions: merged("t", positions),
      bodies: merged("b", withParents),
      meetings: merged("m", meetings),
      documents: merged("d", documents),
    },
    ids: {
      person: newIds("p", persons, records.length),
      position: newIds("t", positions, records.length),
      body,
      meeting: newIds("m", meetings, records.length),
      document: newIds("d", documents, records.length),
    },
  };
}

function clusters<T extends Entity>(
  records: readonly (readonly T[])[],
  likeness: Likeness<T>,
): Listed<T>[][] {
  return clusterEntities(records, likeness).sort((a, b) => firstMention(a) - firstMention(b));
}

function newIds<T extends Entity>(letter: string, of: readonly Listed<T>[][], records: number): NewIds {
  const maps = Array.from({ length: records }, () => new Map<string, string>());
  for (const [i, cluster] of of.entries())
    for (const { record, entity } of cluster) maps[record]!.set(entity.id, `${letter}${i + 1}`);
  return maps;
}

function firstMention<T extends Entity>(cluster: readonly Listed<T>[]): number {
  const starts = cluster.flatMap(({ entity }) => entity.mentions.map(({ start }) => start));
  return starts.reduce((first, start) => Math.min(first, start), Number.MAX_SAFE_INTEGER);
}
