import type { EntityLabel, ExportedValue, StoredJudgement, StoredProperties } from "../graph/read-rows.ts";
import type { GraphReader } from "../graph/session.ts";
import { groupBy } from "../std/group-by.ts";
import { mapAhead } from "../std/map-ahead.ts";
import type { ExportScope } from "./export-scope.ts";
import type {
  ExportedArticle,
  ExportedEntity,
  ExportedMeeting,
  ExportedRelation,
  ExportedStatement,
  StatedArticle,
} from "./exported.ts";
import { RELATION_NAMES, STORED_ENTITY, STORED_STATEMENT, TOLD_STATEMENT } from "./fields.ts";
import { articleIdPages, entityIdPages } from "./id-pages.ts";
import { namedValues } from "./named-values.ts";
import { exportedRelations, type RelationOptions, relationPages } from "./relation-pages.ts";

/** What a format is written from: the part of the graph that is asked for, a page at a time, each list in one fixed order. */
export class ExportSource {
  readonly #graph: GraphReader;
  readonly #scope: ExportScope;
  readonly #inside: ReadonlySet<string> | null;

  constructor(graph: GraphReader, scope: ExportScope) {
    this.#graph = graph;
    this.#scope = scope;
    this.#inside = scope.entities && new Set(scope.entities);
  }

  entities(): AsyncGenerator<ExportedEntity[]> {
    return mapAhead(entityIdPages(this.#graph, this.#scope), (ids) => this.#entities(ids));
  }

  /** Of one kind; `entities` has them all. */
  entitiesOf(label: EntityLabel): AsyncGenerator<ExportedEntity[]> {
    return mapAhead(entityIdPages(this.#graph, this.#scope, label), (ids) => this.#entitiesOf(label, ids));
  }

  /** Meetings, each with who chaired, attended and organised it. */
  meetings(): AsyncGenerator<ExportedMeeting[]> {
    return mapAhead(entityIdPages(this.#graph, this.#scope, "Meeting"), async (ids) =>
      this.#meetings(await this.#entitiesOf("Meeting", ids)),
    );
  }

  /** @param withText whether their texts come too, which others may hold the rights in */
  articles(withText = false): AsyncGenerator<ExportedArticle[]> {
    return mapAhead(articleIdPages(this.#graph, this.#scope.articles), (ids) =>
      this.#articles(ids, withText),
    );
  }

  relations(options: RelationOptions): AsyncGenerator<ExportedRelation[]> {
    return relationPages(this.#graph, this.#scope, options);
  }

  /** Articles, each with what it states of what is exported, withdrawn or not. */
  statedArticles(withText: boolean): AsyncGenerator<StatedArticle[]> {
    return mapAhead(articleIdPages(this.#graph, this.#scope.articles), async (ids) => {
      const [articles, rows] = await Promise.all([
        this.#articles(ids, withText),
        this.#graph.read("statements-of-articles", { ids, names: STORED_STATEMENT }),
      ]);
      const statements = rows
        .filter(({ subjectId, objectId }) => this.#isInside(subjectId) && this.#isInside(objectId))
        .map(({ articleId, subjectId, objectId, withdrawn, values, whole }): ExportedStatement => {
          const properties = whole ?? namedValues(STORED_STATEMENT, values);
          return { id: properties.id as string, articleId, subjectId, objectId, withdrawn, properties };
        });
      const byArticle = groupBy(statements.sort(byId), ({ articleId }) => articleId);
      return articles.map((article) => ({ ...article, statements: byArticle.get(article.id) ?? [] }));
    });
  }

  /** Everything that was ever judged, in the order of time; none where only a part is exported. */
  async judgements(): Promise<StoredJudgement[]> {
    if (this.#scope.entities) return [];
    const rows = await this.#graph.read("all-judgements", {});
    return rows.map(({ judgement }) => judgement).sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
  }

  /** Of the whole graph all, withdrawn ones too, article by article; of a part those that carry its relations. */
  statements(): AsyncGenerator<ExportedStatement[]> {
    if (this.#scope.entities) return this.#carriers();
    return mapAhead(articleIdPages(this.#graph, null), async (ids) => {
      const rows = await this.#graph.read("told-statements", { ids, names: TOLD_STATEMENT });
      return rows.map(toldStatement).sort(byArticle);
    });
  }

  #carriers(): AsyncGenerator<ExportedStatement[]> {
    return mapAhead(this.relations({ withStatements: false }), async (relations) => {
      const claims = relations.filter(({ type }) => type !== "MENTIONED_IN").map(({ id }) => id);
      const rows = await this.#graph.read("statements-of-claims", { claims, names: TOLD_STATEMENT });
      const byClaim = groupBy(rows.map(toldStatement).sort(byId), ({ properties }) => properties.claim);
      return claims.flatMap((claim) => byClaim.get(claim) ?? []);
    });
  }

  async #entities(ids: string[]): Promise<ExportedEntity[]> {
    const rows = await this.#graph.read("stored-entities", { ids, names: STORED_ENTITY });
    const entities = rows.map(({ label, values, whole }) => {
      const properties = whole ?? namedValues(STORED_ENTITY, values);
      return { id: properties.id as string, label, properties: this.#withoutOutside(properties) };
    });
    return entities.sort(byId);
  }

  async #entitiesOf(label: EntityLabel, ids: string[]): Promise<ExportedEntity[]> {
    return (await this.#entities(ids)).filter((entity) => entity.label === label);
  }

  async #meetings(meetings: readonly ExportedEntity[]): Promise<ExportedMeeting[]> {
    const ids = meetings.map(({ id }) => id);
    const rows = await this.#graph.read("relations-of-meetings", { ids, names: RELATION_NAMES });
    const known = rows.filter(({ source }) => this.#isInside(source));
    const byMeeting = groupBy(await exportedRelations(this.#graph, known, true), ({ target }) => target);
    return meetings.map((meeting) => ({ meeting, relations: byMeeting.get(meeting.id) ?? [] }));
  }

  async #articles(ids: string[], withText: boolean): Promise<ExportedArticle[]> {
    return (await this.#graph.read("stored-articles", { ids, withText })).sort(byId);
  }

  #isInside(id: string | null): boolean {
    return id === null || !this.#inside || this.#inside.has(id);
  }

  /** A position whose body is left out names none, so that no id leads nowhere. */
  #withoutOutside(properties: StoredProperties): StoredProperties {
    const { bodyId = null } = properties;
    return this.#isInside(bodyId as string | null) ? properties : { ...properties, bodyId: null };
  }
}

type StatementRow = Omit<ExportedStatement, "properties"> & { readonly values: readonly ExportedValue[] };

function toldStatement({ id, articleId, subjectId, objectId, withdrawn, values }: StatementRow) {
  const properties = namedValues(TOLD_STATEMENT, values);
  return { id, articleId, subjectId, objectId, withdrawn, properties };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function byArticle(a: ExportedStatement, b: ExportedStatement): number {
  return a.articleId === b.articleId ? byId(a, b) : a.articleId < b.articleId ? -1 : 1;
}
