import type { TypedDocumentString } from "./documents.gen.ts";

/** What the server says that went wrong, in its own words. */
export class AnswerError extends Error {
  constructor(
    message: string,
    /** `extensions.code`; OFFLINE where no answer came. */
    readonly code: string,
  ) {
    super(message);
  }
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** The reviewer's token of this tab; it is never kept on disk. */
let token: string | null = null;

export function setToken(given: string | null): void {
  token = given;
}

/** @throws AnswerError */
export async function ask<T, V>(document: TypedDocumentString<T, V>, variables: V): Promise<T> {
  const { data, errors } = await post<T>(document.toString(), variables);
  const [error] = errors ?? [];
  if (error) throw new AnswerError(error.message, error.extensions?.code ?? "UNKNOWN");
  return data!;
}

async function post<T>(query: string, variables: unknown): Promise<Answer<T>> {
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<T>;
  } catch (error) {
    throw new AnswerError((error as Error).message, "OFFLINE");
  }
}
