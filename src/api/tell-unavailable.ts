import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";

/** An answer that has nothing because Neo4j does not answer has status 503, so that proxies and scripts see it, too. */
export function tellUnavailable(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== "single") return;
          const { data, errors = [] } = response.body.singleResult;
          const isEmpty = Object.values(data ?? {}).every((value) => value === null);
          if (!isEmpty || !errors.some(({ extensions }) => extensions?.code === "DATABASE_UNAVAILABLE"))
            return;
          response.http.status = 503;
          response.http.headers.set("retry-after", "1");
        },
      };
    },
  };
}
