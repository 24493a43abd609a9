/** Arguments of a field that become parameters of its statement. */
export interface StatementArgs {
  /** @throws GraphQLError BAD_USER_INPUT when a value makes no sense */
  params(): Readonly<Record<string, unknown>>;
}

export type StatementArgsClass = new () => StatementArgs;
