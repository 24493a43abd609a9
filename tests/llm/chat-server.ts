import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ChatRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly temperature: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format: { readonly json_schema: { readonly strict: boolean; readonly schema: object } };
  };
}

/** Answers the n-th request, from 0: with an answer, or as it likes. */
export type Script = (request: ChatRequest, n: number, response: ServerResponse) => unknown;

/** A server on loopback that speaks the chat protocol of OpenAI, and says what a test wants. */
export class ChatServer {
  readonly requests: ChatRequest[] = [];
  /** How many were under way at once, at most. */
  busiest = 0;
  private busy = 0;

  private constructor(
    private readonly server: ReturnType<typeof createServer>,
    readonly url: string,
  ) {}

  static async start(script: Script): Promise<ChatServer> {
    const server = createServer((request, response) => void chat.serve(script, request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const chat = new ChatServer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
    return chat;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => void this.server.close(() => resolve()));
  }

  private async serve(script: Script, request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    this.busiest = Math.max(this.busiest, ++this.busy);
    response.once("close", () => this.busy--);
    const asked = {
      path: request.url!,
      authorization: request.headers.authorization,
      body: JSON.parse(text),
    };
    this.requests.push(asked);
    const answer = await script(asked, this.requests.length - 1, response);
    if (answer !== undefined) respond(response, answer);
  }
}

/** The protocol's envelope around what the model says. */
export function respond(response: ServerResponse, content: unknown, finish = "stop"): void {
  const said = typeof content === "string" ? content : JSON.stringify(content);
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({
      id: "chatcmpl-1",
      object: "chat.completion",
      choices: [{ index: 0, finish_reason: finish, message: { role: "assistant", content: said } }],
    }),
  );
}

export function fail(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message, type: "error" } }));
}
