/** The tier of the State or the Party on which a position stands. */
export const POSITION_LEVELS = ["central", "province", "district", "commune", "other"] as const;
