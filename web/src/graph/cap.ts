/** More than this no screen can show so that anybody sees anything; what is left out is told. */
export const CAP = { maxNodes: 5000, maxLines: 20_000 } as const;
