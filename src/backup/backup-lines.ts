import { createHash } from "node:crypto";
import type { GraphSession } from "../graph/session.ts";
import { lineOf } from "../record/judgement.ts";
import type { BackupEnd, BackupLine, KeptArticle } from "./backup-line.ts";

const ARTICLES_A_PAGE = 50;

/**
 * The graph as lines: what was loaded and judged. Entities and relations follow from that, and are made again by
 * a restore. Each article is whole, whoever loads meanwhile.
 */
export async function* backupLines(graph: GraphSession, made = new Date()): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const end = { articles: 0, statements: 0, judgements: 0 };
  const line = (value: BackupLine) => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  const migrations = await graph.read("applied-migrations", {});
  yield line({ backup: 1, made: made.toISOString(), schema: migrations.map(({ name }) => name) });
  for await (const article of keptArticles(graph)) {
    end.articles++;
    end.statements += article.mentions.length + article.facts.length;
    yield line(article);
  }
  for (const { judgement } of await graph.read("all-judgements", {})) {
    end.judgements++;
    yield line({ judgement: lineOf(judgement) });
  }
  const counted: BackupEnd = { ...end, sha256: hash.digest("hex") };
  yield `${JSON.stringify({ end: counted })}\n`;
}

async function* keptArticles(graph: GraphSession): AsyncGenerator<KeptArticle> {
  for (let after = ""; ; ) {
    const page = await graph.read("article-ids", { after, limit: ARTICLES_A_PAGE });
    if (page.length === 0) return;
    after = page.at(-1)!.id;
    const ids = page.map(({ id }) => id).sort();
    const rows = await graph.transaction(async (tx) => {
      // Loaders of these articles wait, so that none is read half corrected.
      await tx.write("lock-articles", { ids });
      return tx.read("kept-articles", { ids });
    });
    for (const { article, mentions, facts } of rows) {
      // What settling makes of them is left out.
      yield {
        article: without(article, ["retracted"]),
        mentions: mentions.map((each) => without(each, ["claim", "judgement"])),
        facts: facts.map((each) => without(each, ["claim", "judgement"])),
      } as KeptArticle;
    }
  }
}

function without(properties: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}
