import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import compress from "@fastify/compress";
import helmet from "@fastify/helmet";
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { Admission } from "../access/admission.ts";
import type { AuditLog } from "../access/audit-log.ts";
import { ANYBODY } from "../access/caller.ts";
import type { GraphState } from "../graph/heartbeat.ts";
import { traced } from "../std/traced.ts";
import { admit, callerOf } from "./access/admit.ts";
import { guardWrites } from "./access/guard-writes.ts";
import { serveAuditLog } from "./access/serve-audit-log.ts";
import { type Context, createContext, type Graph } from "./context.ts";
import { serveFeeds } from "./feeds/serve-feeds.ts";
import { formatError } from "./format-error.ts";
import { answerHttpErrors } from "./http-errors.ts";
import { limitQueries } from "./limit-queries.ts";
import { LIMITS } from "./limits.ts";
import { listenOnFreePort } from "./listen.ts";
import { logRequests, requestId } from "./operations/log-requests.ts";
import { Metrics } from "./operations/metrics.ts";
import { serveHealth } from "./operations/serve-health.ts";
import { CSP } from "./pages/content-security-policy.ts";
import { planAhead } from "./pages/plan-ahead.ts";
import { servePages } from "./pages/serve-pages.ts";
import { serveSchema } from "./pages/serve-schema.ts";
import { serveReconcile } from "./reconcile/serve-reconcile.ts";
import { acceptDocumentIds } from "./saved-queries.ts";
import { buildSchema } from "./schema.ts";
import { tellUnavailable } from "./tell-unavailable.ts";
import { Gate } from "./traffic/gate.ts";
import { CONNECTION_LIMITS, limitConnections } from "./traffic/limit-connections.ts";
import { costBudget, limitRequests, type RateLimits } from "./traffic/rate-limits.ts";
import type { Workshop } from "./workshop.ts";

/** How the server meets its clients. Where all is left out everybody reads, as much as they like, and nobody writes. */
export interface AppOptions {
  readonly admission?: Admission;
  /** Every write is kept in it; without it there is none. */
  readonly audit?: AuditLog;
  /** What previews, judges and loads; without it the server only answers. */
  readonly workshop?: Workshop;
  readonly rates?: RateLimits | undefined;
  /** Reverse proxies whose word for a client's address is taken: `10.0.0.5,192.168.0.0/16`. */
  readonly trustedProxies?: string | undefined;
  /** Whether GraphQL tells its schema. */
  readonly tellsSchema?: boolean;
  /** Whether the explorer and GraphiQL are served. */
  readonly hasPages?: boolean;
  /** Whether Neo4j answers. */
  readonly neo4j?: () => GraphState;
}

export interface ServerOptions extends AppOptions {
  readonly graph: Graph;
  readonly host: string;
  /** The first port to try; the next ones are tried when it is taken. */
  readonly port: number;
  readonly logger: FastifyBaseLogger;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  readonly port: number;
  /** Lets the requests under way finish, as long as that takes no more than ten seconds. */
  close(): Promise<void>;
}

/** Serves GraphQL at `/graphql` and the explorer at `/`; nothing is loaded from elsewhere. */
export async function startServer({ host, port, ...options }: ServerOptions): Promise<RunningServer> {
  const app = await createApp(options.graph, options.logger, options);
  const listening = await listenOnFreePort(app, host, port);
  const close = async () => {
    const force = setTimeout(() => app.server.closeAllConnections(), LIMITS.drainMs);
    await app.close();
    clearTimeout(force);
  };
  return { ...listening, close };
}

/** The server without a port, as tests inject requests into it. */
export async function createApp(
  graph: Graph,
  loggerInstance: FastifyBaseLogger,
  {
    admission = async () => ANYBODY,
    audit,
    workshop,
    rates,
    trustedProxies,
    tellsSchema = true,
    hasPages = true,
    neo4j = ALWAYS,
  }: AppOptions = {},
): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    ...CONNECTION_LIMITS,
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestId,
    trustProxy: trustedProxies ?? false,
  });
  const schema = buildSchema();
  const gate = new Gate(LIMITS.underWay);
  const metrics = new Metrics({ neo4j, underWay: () => gate.underWay });
  const apollo = new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    introspection: tellsSchema,
    hideSchemaDetailsFromClientErrors: !tellsSchema,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: LIMITS.selections,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    formatError: formatError(loggerInstance),
    plugins: [
      limitQueries(schema, rates && costBudget(rates)),
      guardWrites(audit),
      tellUnavailable(),
      metrics.countErrors(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  answerHttpErrors(app);
  // First, so that refusals have its headers, too.
  await app.register(helmet, { strictTransportSecurity: false, contentSecurityPolicy: { directives: CSP } });
  logRequests(app);
  metrics.measureRequests(app);
  limitConnections(app);
  if (rates) limitRequests(app, rates);
  await app.register(compress, { threshold: LIMITS.uncompressedBytes, globalDecompression: false });
  serveHealth(app, neo4j);
  metrics.serve(app, admission);
  if (tellsSchema) serveSchema(app);
  if (hasPages) {
    await servePages(app);
    app.addHook("onListen", async () => {
      planAhead((query, variables) =>
        apollo.executeOperation({ query, variables }, { contextValue: createContext(graph) }),
      ).catch((error) => loggerInstance.warn({ err: error }, "nothing was planned ahead"));
    });
  }
  acceptDocumentIds(app);
  const handle = fastifyApolloHandler(apollo, {
    context: async (request) =>
      createContext(graph, { caller: callerOf(request), from: request.ip, workshop: workshop ?? null }),
  });
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    onRequest: [async () => gate.knock(), admit(admission, "read")],
    // What an answer says may change with the next load.
    onSend: async (_, reply) => void reply.header("cache-control", "no-store"),
    handler: (request, reply) =>
      gate.pass(() => traced("graphql", {}, async () => handle.call(app, request, reply))),
  });
  serveFeeds(app, graph, admission, gate);
  serveReconcile(app, graph, admission, gate);
  if (audit) serveAuditLog(app, audit, admission);
  return app;
}

const ALWAYS = (): GraphState => ({ answers: true });
