import type { EntityLabel, ExportedStatement, StoredJudgement } from "../graph/read-rows.ts";
import type { GraphReader } from "../graph/session.ts";
import { groupBy } from "../std/group-by.ts";
import { readAhead } from "../std/read-ahead.ts";
import type { ExportScope } from "./export-scope.ts";
import type {
  ExportedArticle,
  ExportedEntity,
  ExportedMeeting,
  ExportedRelation,
  StatedArticle,
} from "./exported.ts";
import { articleIdPages, entityIdPages } from "./id-pages.ts";
import { exportedRelations, type RelationOptions, relationPages } from "./relation-pages.ts";

/** What a format is written from: the part of the graph that is asked for, a page at a time, each list in one fixed order. */
export class ExportSource {
  readonly #graph: GraphReader;
  readonly #scope: ExportScope;

  constructor(graph: GraphReader, scope: ExportScope) {
    this.#graph = graph;
    this.#scope = scope;
  }

  entities(): AsyncGenerator<ExportedEntity[]> {
    return readAhead(this.#entities());
  }

  /** Of one kind; `entities` has them all. */
  async *entitiesOf(label: EntityLabel): AsyncGenerator<ExportedEntity[]> {
    for await (const page of this.entities()) yield page.filter((entity) => entity.label === label);
  }

  /** Meetings, each with who chaired, attended and organised it. */
  meetings(): AsyncGenerator<ExportedMeeting[]> {
    return readAhead(this.#meetings());
  }

  /** @param withText whether their texts come too, which others may hold the rights in */
  articles(withText = false): AsyncGenerator<ExportedArticle[]> {
    return readAhead(this.#articles(withText));
  }

  relations(options: RelationOptions): AsyncGenerator<ExportedRelation[]> {
    return readAhead(relationPages(this.#graph, this.#scope, options));
  }

  /** Articles, each with what it states of what is exported, withdrawn or not. */
  statedArticles(withText: boolean): AsyncGenerator<StatedArticle[]> {
    return readAhead(this.#statedArticles(withText));
  }

  /** Everything that was ever judged, in the order of time; none where only a part is exported. */
  async judgements(): Promise<StoredJudgement[]> {
    if (this.#scope.entities) return [];
    const rows = await this.#graph.read("all-judgements", {});
    return rows.map(({ judgement }) => judgement).sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
  }

  /** Of the whole graph all, withdrawn ones too, article by article; of a part those that carry its relations. */
  statements(): AsyncGenerator<ExportedStatement[]> {
    return readAhead(this.#scope.entities ? this.#carriers() : this.#statements());
  }

  async *#entities(): AsyncGenerator<ExportedEntity[]> {
    const inside = this.#scope.entities && new Set(this.#scope.entities);
    for await (const ids of entityIdPages(this.#graph, this.#scope)) {
      const entities = (await this.#graph.read("stored-entities", { ids })).sort(byId);
      yield inside ? entities.map((entity) => withoutOutside(entity, inside)) : entities;
    }
  }

  async *#meetings(): AsyncGenerator<ExportedMeeting[]> {
    const inside = this.#scope.entities && new Set(this.#scope.entities);
    for await (const page of this.entitiesOf("Meeting")) {
      const rows = await this.#graph.read("relations-of-meetings", { ids: page.map(({ id }) => id) });
      const known = rows.filter(({ source }) => inside?.has(source) ?? true);
      const relations = await exportedRelations(this.#graph, known, { withStatements: true });
      const byMeeting = groupBy(relations, ({ target }) => target);
      yield page.map((meeting) => ({ meeting, relations: byMeeting.get(meeting.id) ?? [] }));
    }
  }

  async *#articles(withText: boolean): AsyncGenerator<ExportedArticle[]> {
    for await (const ids of articleIdPages(this.#graph, this.#scope.articles))
      yield (await this.#graph.read("stored-articles", { ids, withText })).sort(byId);
  }

  async *#statedArticles(withText: boolean): AsyncGenerator<StatedArticle[]> {
    const inside = this.#scope.entities && new Set(this.#scope.entities);
    const isInside = (id: string | null) => id === null || !inside || inside.has(id);
    for await (const articles of this.#articles(withText)) {
      const rows = await this.#graph.read("statements-of-articles", { ids: articles.map(({ id }) => id) });
      const statements = rows
        .map(({ statement }) => statement)
        .filter(({ subjectId, objectId }) => isInside(subjectId) && isInside(objectId));
      const byArticle = groupBy(statements.sort(byId), ({ articleId }) => articleId);
      yield articles.map((article) => ({ ...article, statements: byArticle.get(article.id) ?? [] }));
    }
  }

  async *#statements(): AsyncGenerator<ExportedStatement[]> {
    for await (const ids of articleIdPages(this.#graph, null)) {
      const rows = await this.#graph.read("told-statements", { ids });
      yield rows.map(({ statement }) => statement).sort(byArticle);
    }
  }

  async *#carriers(): AsyncGenerator<ExportedStatement[]> {
    const pages = relationPages(this.#graph, this.#scope, { withStatements: true });
    for await (const relations of pages) yield relations.flatMap(({ statements }) => statements);
  }
}

/** A position whose body is left out names none, so that no id leads nowhere. */
function withoutOutside(entity: ExportedEntity, inside: ReadonlySet<string>): ExportedEntity {
  const { bodyId } = entity.properties;
  if (typeof bodyId !== "string" || inside.has(bodyId)) return entity;
  return { ...entity, properties: { ...entity.properties, bodyId: null } };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function byArticle(a: ExportedStatement, b: ExportedStatement): number {
  return a.articleId === b.articleId ? byId(a, b) : a.articleId < b.articleId ? -1 : 1;
}
