import type { FastifyRequest, onRequestAsyncHookHandler } from "fastify";
import type { Admission } from "../../access/admission.ts";
import { ANYBODY, type Caller } from "../../access/caller.ts";
import { Refused } from "../../access/refused.ts";
import { includesScope, type Scope } from "../../access/scope.ts";
import { clientOf } from "./client-of.ts";

const callers = new WeakMap<FastifyRequest, Caller>();

/** The hook of a route that lets in who holds the scope. @throws Refused */
export function admit(admission: Admission, needed: Scope): onRequestAsyncHookHandler {
  return async (request) => {
    const caller = await admission(request.headers.authorization, clientOf(request.ip));
    if (!includesScope(caller.scope, needed)) throw tooNarrow(caller, needed);
    callers.set(request, caller);
  };
}

/** Whose request it is, once it was let in. */
export function callerOf(request: FastifyRequest): Caller {
  return callers.get(request) ?? ANYBODY;
}

/** The refusal of one who may do less than is needed. */
export function tooNarrow(caller: Caller, needed: Scope): Refused {
  if (caller === ANYBODY)
    return new Refused(
      "UNAUTHENTICATED",
      `This needs a token with the scope ${needed}. Send it as \`Authorization: Bearer …\`; \`officials-graph token create --scope ${needed}\` makes one.`,
    );
  return new Refused(
    "FORBIDDEN",
    `${caller.name} may ${caller.scope}; this needs a token with the scope ${needed}.`,
  );
}
