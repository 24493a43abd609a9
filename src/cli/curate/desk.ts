import { userInfo } from "node:os";
import { entityKey } from "../../api/global-id.ts";
import type { GraphSession } from "../../graph/session.ts";
import { judge } from "../../ingest/judge.ts";
import { type Judgement, type JudgementLine, judgementOf, type Opinion } from "../../record/judgement.ts";
import { JudgementBook } from "../../resolution/judgement-book.ts";
import type { SeedIndex } from "../../resolution/seed-index.ts";
import { InputError } from "../../std/errors.ts";
import { foldKey } from "../../text/fold.ts";
import { type Config, readConfig } from "../config.ts";
import { prepareGraph } from "../knowledge.ts";
import { withGraph } from "../with-graph.ts";
import { appendJudgements } from "./judgement-file.ts";
import { refuseUnknown } from "./refuse-unknown.ts";

export interface Signature {
  /** The user of this machine when left out. */
  readonly by?: string | undefined;
  readonly why?: string | undefined;
}

export interface Judged {
  /** What was written down, or what said so before. */
  readonly judgement: Judgement;
  readonly isNew: boolean;
  /** What still stands on the same when a judgement was undone. */
  readonly others: readonly Judgement[];
}

/** Where a reviewer works: what is judged goes to the file first, then into the graph. */
export class Desk {
  readonly #seeds: SeedIndex;
  readonly #config: Config;

  constructor(
    readonly graph: GraphSession,
    seeds: SeedIndex,
    config: Config,
  ) {
    this.#seeds = seeds;
    this.#config = config;
  }

  static at<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
    const config = readConfig(process.env);
    return withGraph(config, "officials-graph curate", async (graph) => {
      const { seeds } = await prepareGraph(graph, config);
      return work(new Desk(graph, seeds, config));
    });
  }

  /**
   * What stands already is not written again.
   * @throws InputError where nothing has the id, or with the chain of judgements that says otherwise
   */
  async judge(opinion: Opinion, { by = userInfo().username, why }: Signature): Promise<Judged> {
    const line = { ...opinion, by, at: new Date().toISOString(), ...(why === undefined ? {} : { why }) };
    const judgement = judgementOf(line as JudgementLine);
    const { id, verdict, a } = judgement;
    const stored = (await this.graph.read("all-judgements", {})).map((row) => row.judgement);
    await refuseUnknown(this.graph, judgement, stored);
    const isOn = (target: Judgement) => (each: Judgement) => each.a === target.a && each.b === target.b;
    const before = stored.filter(isOn(judgement)).find((each) => each.stands && each.verdict === verdict);
    if (before) return { judgement: before, isNew: false, others: [] };
    const { standing, refused } = new JudgementBook([...stored, judgement]);
    const against = refused.find((each) => each.judgement.id === id);
    if (against)
      throw new InputError(
        `Refused: ${against.because}. Undo one of these first (curate undo ID) if it is wrong.`,
      );
    appendJudgements(this.#config.OFFICIALS_GRAPH_JUDGEMENTS, [judgement]);
    await judge(this.graph, [judgement], this.#seeds);
    const undone = verdict === "UNDONE" && stored.find((each) => each.id === a);
    return { judgement, isNew: true, others: undone ? standing.filter(isOn(undone)) : [] };
  }

  /**
   * The reference that a reviewer means: `article#name`, the name in whatever case, or that of an entity's global id or key.
   * @throws InputError when there is none
   */
  async referenceOf(given: string): Promise<string> {
    if (given.includes("#")) {
      const nameAt = given.lastIndexOf("#") + 1;
      const folded = given.slice(0, nameAt) + foldKey(given.slice(nameAt));
      const sheets = await this.graph.read("reference-sheets", { references: [given, folded] });
      const found = [given, folded].find((each) => sheets.some(({ sheet }) => sheet.reference === each));
      if (found) return found;
      throw new InputError(`${given}: no article of the graph names that; references look like article#name`);
    }
    const [found] = await this.graph.read("references-of-entities", { ids: [entityKey(given)] });
    if (found) return found.reference;
    throw new InputError(
      `${given}: nothing in the graph has this id, or had it; \`query search\` finds ids by name`,
    );
  }
}
