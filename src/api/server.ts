import "reflect-metadata";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import helmet from "@fastify/helmet";
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { GraphReader } from "../graph/session.ts";
import { createContext } from "./context.ts";
import { formatError } from "./format-error.ts";
import { answerHttpErrors } from "./http-errors.ts";
import { serveLandingPage } from "./landing-page.ts";
import { limitQueries } from "./limit-queries.ts";
import { LIMITS } from "./limits.ts";
import { listenOnFreePort } from "./listen.ts";
import { acceptDocumentIds } from "./saved-queries.ts";
import { buildSchema } from "./schema.ts";

export interface ServerOptions {
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
export async function startServer({ graph, host, port, logger }: ServerOptions): Promise<RunningServer> {
  const app = await createApp(graph, logger);
  const listening = await listenOnFreePort(app, host, port);
  return { ...listening, close: () => app.close() };
}

/** The server without a port, as tests inject requests into it. */
export async function createApp(
  graph: GraphReader,
  loggerInstance: FastifyBaseLogger,
): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: LIMITS.requestMs,
    connectionTimeout: 2 * LIMITS.requestMs,
  });
  const schema = buildSchema();
  const apollo = new ApolloServer({
    schema,
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: LIMITS.selections,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    formatError: formatError(loggerInstance),
    plugins: [limitQueries(schema), ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();
  await app.register(helmet, { strictTransportSecurity: false, contentSecurityPolicy: { directives: CSP } });
  answerHttpErrors(app);
  serveLandingPage(app);
  acceptDocumentIds(app);
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    handler: fastifyApolloHandler(apollo, { context: async () => createContext(graph) }),
  });
  return app;
}

const CSP = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'"],
  // Over plain HTTP on loopback an upgrade would break every request of the page.
  upgradeInsecureRequests: null,
};
