/** Which entity each reference means: reference → entity id. */
export type Resolution = Map<string, string>;
