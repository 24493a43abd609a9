import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import { type FieldNode, getArgumentValues, Kind, OperationTypeNode, type SelectionSetNode } from "graphql";
import type { AuditLog, Outcome } from "../../access/audit-log.ts";
import { Refused } from "../../access/refused.ts";
import { includesScope } from "../../access/scope.ts";
import type { Context } from "../context.ts";
import { refusedAtTheDoor } from "../error-codes.ts";
import { tooNarrow } from "./admit.ts";

/**
 * Every mutation needs the scope `write`, and stands in the audit log before it is run and with what became of it.
 * Without a log there is no writing.
 */
export function guardWrites(audit: AuditLog | undefined): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const begun: { key: string; end: Outcome }[] = [];
      return {
        async didResolveOperation(request) {
          if (request.operation?.operation !== OperationTypeNode.MUTATION) return;
          const { caller, from } = request.contextValue;
          if (!audit)
            throw refusedAtTheDoor(new Refused("FORBIDDEN", "Nothing can be changed here over HTTP."));
          if (!includesScope(caller.scope, "write")) throw refusedAtTheDoor(tooNarrow(caller, "write"));
          for (const { key, what, given } of writesOf(request)) {
            begun.push({ key, end: await audit.begin({ caller, from, what, arguments: given }) });
          }
        },
        async willSendResponse({ errors = [] }) {
          for (const { key, end } of begun) {
            // Errors without a path are of the whole request.
            const failed = errors.find(({ path }) => (path?.[0] ?? key) === key);
            await end(failed ? `failed: ${failed.message}` : "done");
          }
        },
      };
    },
  };
}

/** The root fields of a mutation, with the arguments as they will be. */
function writesOf({
  schema,
  document,
  operation,
  request,
}: GraphQLRequestContextDidResolveOperation<Context>) {
  const fields = schema.getMutationType()!.getFields();
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  );
  const within = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const set =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value);
      return set ? within(set) : [];
    });
  return within(operation!.selectionSet)
    .filter(({ name }) => fields[name.value])
    .map((node) => ({
      key: node.alias?.value ?? node.name.value,
      what: node.name.value,
      given: getArgumentValues(fields[node.name.value]!, node, request.variables ?? {}),
    }));
}
