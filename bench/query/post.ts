import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true });

/** Posts JSON and reads JSON, over connections that stay open. */
export function post<T>(url: string, body: object): Promise<T> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { method: "POST", agent, headers: { "content-type": "application/json" } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk) => chunks.push(chunk));
        answer.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString("utf8"))));
        answer.on("error", reject);
      },
    );
    asked.on("error", reject);
    asked.end(JSON.stringify(body));
  });
}

/** The data of a GraphQL answer. @throws Error with all errors of an answer that has some */
export async function postQuery(
  url: string,
  query: string,
  variables: object,
): Promise<Record<string, unknown>> {
  const { data, errors } = await post<{ data: Record<string, unknown>; errors?: unknown }>(url, {
    query,
    variables,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
