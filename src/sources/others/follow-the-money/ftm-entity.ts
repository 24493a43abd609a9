import { z } from "zod";

/** An entity of the FollowTheMoney model, as its tools write it: a line of JSON. */
export const ftmEntitySchema = z.looseObject({
  id: z.string().min(1),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(z.union([z.string(), z.number()]).transform(String))),
});

export type FtmEntity = z.infer<typeof ftmEntitySchema>;

export function first({ properties }: FtmEntity, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = properties[name]?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
