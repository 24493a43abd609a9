import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import helmet from "@fastify/helmet";
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { Admission } from "../access/admission.ts";
import type { AuditLog } from "../access/audit-log.ts";
import { ANYBODY } from "../access/caller.ts";
import type { GraphReader } from "../graph/session.ts";
import { admit, callerOf } from "./access/admit.ts";
import { guardWrites } from "./access/guard-writes.ts";
import { serveAuditLog } from "./access/serve-audit-log.ts";
import { type Context, createContext } from "./context.ts";
import { formatError } from "./format-error.ts";
import { answerHttpErrors } from "./http-errors.ts";
import { serveLandingPage } from "./landing-page.ts";
import { limitQueries } from "./limit-queries.ts";
import { LIMITS } from "./limits.ts";
import { listenOnFreePort } from "./listen.ts";
import { acceptDocumentIds } from "./saved-queries.ts";
import { buildSchema } from "./schema.ts";

/** Who may do what; where it is left out everybody reads, and nobody writes. */
export interface AccessOptions {
  readonly admission?: Admission;
  /** Every write is kept in it; without it there is none. */
  readonly audit?: AuditLog;
}

export interface ServerOptions extends AccessOptions {
  readonly graph: GraphReader;
  readonly host: string;
  /** The first port to try; the next ones are tried when it is taken. */
  readonly port: number;
  readonly logger: FastifyBaseLogger;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  readonly port: number;
  /** Lets the requests under way finish. */
  close(): Promise<void>;
}

/** Serves GraphQL at `/graphql` and a page to try it at `/`; nothing is loaded from elsewhere. */
export async function startServer({ host, port, ...options }: ServerOptions): Promise<RunningServer> {
  const app = await createApp(options.graph, options.logger, options);
  const listening = await listenOnFreePort(app, host, port);
  return { ...listening, close: () => app.close() };
}

/** The server without a port, as tests inject requests into it. */
export async function createApp(
  graph: GraphReader,
  loggerInstance: FastifyBaseLogger,
  { admission = async () => ANYBODY, audit }: AccessOptions = {},
): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: LIMITS.requestMs,
    connectionTimeout: 2 * LIMITS.requestMs,
  });
  const schema = buildSchema();
  const apollo = new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: LIMITS.selections,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    formatError: formatError(loggerInstance),
    plugins: [
      limitQueries(schema),
      guardWrites(audit),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  });
  await apollo.start();
  await app.register(helmet, { strictTransportSecurity: false, contentSecurityPolicy: { directives: CSP } });
  answerHttpErrors(app);
  serveLandingPage(app);
  acceptDocumentIds(app);
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    onRequest: admit(admission, "read"),
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => createContext(graph, { caller: callerOf(request), from: request.ip }),
    }),
  });
  if (audit) serveAuditLog(app, audit, admission);
  return app;
}

const CSP = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'"],
  // Over plain HTTP on loopback an upgrade would break every request of the page.
  upgradeInsecureRequests: null,
};
