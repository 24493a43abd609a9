import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Admission } from "../../access/admission.ts";
import { InputError } from "../../std/errors.ts";
import { admit, callerOf } from "../access/admit.ts";
import { type Context, createContext, type Graph } from "../context.ts";
import { entityKey, toGlobalId } from "../global-id.ts";
import type { Gate } from "../traffic/gate.ts";
import { descriptionOf } from "./candidate.ts";
import { extend } from "./extend.ts";
import { findCandidates, search } from "./find-candidates.ts";
import { manifest } from "./manifest.ts";
import { previewPage } from "./preview.ts";
import { parseQueryBatch } from "./query-batch.ts";
import {
  isReconciledType,
  PROPERTY_LIST,
  RECONCILED_TYPES,
  type ReconciledType,
  TYPE_LIST,
} from "./reconciled-types.ts";

type Fields = Readonly<Record<string, string | undefined>>;

const SUGGESTED = 10;

/**
 * The reconciliation service at `/reconcile`, for OpenRefine and whatever else speaks its API (0.2): names of a table are matched with
 * persons, bodies and positions.
 */
export function serveReconcile(app: FastifyInstance, graph: Graph, admission: Admission, gate: Gate): void {
  app.register(async (routes) => {
    routes.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(body as string))),
    );
    routes.addHook("onRequest", admit(admission, "read"));
    routes.setErrorHandler((error, _, reply) => {
      if (!(error instanceof InputError)) throw error;
      return reply.status(400).send({ status: "error", message: error.message });
    });
    const contextOf = (request: FastifyRequest) =>
      createContext(graph, { caller: callerOf(request), from: request.ip });
    routes.route({
      url: "/reconcile",
      method: ["GET", "POST"],
      handler: (request) => gate.pass(() => answer(request, contextOf(request))),
    });
    routes.get("/reconcile/suggest/entity", (request) =>
      gate.pass(() => suggestEntities(contextOf(request), request.query as Fields)),
    );
    routes.get("/reconcile/suggest/type", async (request) => startingWith(TYPE_LIST, request));
    routes.get("/reconcile/suggest/property", async (request) => startingWith(PROPERTY_LIST, request));
    routes.get("/reconcile/properties", async (request) => {
      const { type = "Person" } = request.query as Fields;
      return { type, properties: PROPERTY_LIST };
    });
    routes.get("/reconcile/preview", (request, reply) =>
      gate.pass(() => preview(contextOf(request), request, reply)),
    );
  });
}

async function answer(request: FastifyRequest, context: Context): Promise<object> {
  const { queries, extend: extension } = { ...(request.query as Fields), ...(request.body as Fields | null) };
  if (extension !== undefined) return extend(context, extension);
  if (queries === undefined) return manifest(`${request.protocol}://${request.host}`);
  const batch = parseQueryBatch(queries);
  const results = await Promise.all(batch.map(([, query]) => findCandidates(context, query)));
  return Object.fromEntries(batch.map(([key], i) => [key, { result: results[i] }]));
}

async function suggestEntities(context: Context, { prefix = "", type }: Fields): Promise<object> {
  const types = type && isReconciledType(type) ? [type] : (Object.keys(RECONCILED_TYPES) as ReconciledType[]);
  const rows = await search(context, types, prefix, SUGGESTED);
  const result = rows.map((row) => ({
    id: toGlobalId(row.kind, row.id),
    name: row.node.name,
    description: descriptionOf(row),
    notable: [{ id: row.kind, name: row.kind }],
  }));
  return { result };
}

function startingWith(list: readonly { id: string; name: string }[], request: FastifyRequest): object {
  const { prefix = "" } = request.query as Fields;
  return { result: list.filter(({ name }) => name.toLowerCase().includes(prefix.toLowerCase())) };
}

async function preview(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { id = "" } = request.query as Fields;
  const [row] = await context.graph.read("told-apart", { ids: [entityKey(id)] });
  if (!row) return reply.status(404).send({ status: "error", message: `"${id}" is no id of this graph` });
  // Made to be shown in a frame of the client; it runs nothing and loads nothing.
  return reply
    .removeHeader("x-frame-options")
    .header("content-security-policy", "default-src 'none'; frame-ancestors *")
    .type("text/html; charset=utf-8")
    .send(previewPage(row));
}
