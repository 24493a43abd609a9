import type { Relation } from "../../src/analysis/graph/relation.ts";

/** A relation of length 1, such as a post. */
export function relation(source: string, target: string, given: Partial<Relation> = {}): Relation {
  const type = given.type ?? "HOLDS";
  return {
    id: `${source} ${type} ${target}`,
    source,
    target,
    type,
    when: null,
    meetingSize: null,
    ...given,
  };
}

/** A leg of a meeting of so many people. */
export function meetingRelation(source: string, target: string, meetingSize: number): Relation {
  return relation(source, target, { type: "ATTENDED", meetingSize });
}
