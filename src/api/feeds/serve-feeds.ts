import type { FastifyInstance } from "fastify";
import type { Admission } from "../../access/admission.ts";
import { InputError } from "../../std/errors.ts";
import { admit } from "../access/admit.ts";
import type { Graph } from "../context.ts";
import type { Gate } from "../traffic/gate.ts";
import { atomFeed } from "./atom-feed.ts";
import { FEED_QUESTIONS } from "./feed-questions.ts";

type Params = Readonly<Record<string, string | undefined>>;

/** What is new, as Atom feeds: `/feeds/new-pairs.atom?chair=ID`, `/feeds/new-titles.atom?body=ID`, `/feeds/silent-holders.atom?days=180`. */
export function serveFeeds(app: FastifyInstance, graph: Graph, admission: Admission, gate: Gate): void {
  for (const [name, { title, ask }] of Object.entries(FEED_QUESTIONS))
    app.get(`/feeds/${name}.atom`, { onRequest: admit(admission, "read") }, (request, reply) =>
      gate.pass(async () => {
        try {
          const entries = await ask(graph, request.query as Params);
          const url = `${request.protocol}://${request.host}${request.url}`;
          return reply.type("application/atom+xml; charset=utf-8").send(atomFeed(url, title, entries));
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          return reply.status(400).send({ status: "error", message: error.message });
        }
      }),
    );
}
