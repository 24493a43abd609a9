import type { FastifyInstance } from "fastify";
import type { Admission } from "../../access/admission.ts";
import type { AuditLog } from "../../access/audit-log.ts";
import { admit } from "./admit.ts";

/** Gives the audit log, a line of JSON each, to those with the scope `admin`. */
export function serveAuditLog(app: FastifyInstance, audit: AuditLog, admission: Admission): void {
  app.get("/audit", { onRequest: admit(admission, "admin") }, async (_, reply) =>
    reply.type("application/jsonl; charset=utf-8").send(await audit.read()),
  );
}
