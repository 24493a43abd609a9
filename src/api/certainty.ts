import { registerEnumType } from "type-graphql";

export enum Certainty {
  CERTAIN = "CERTAIN",
  POSSIBLE = "POSSIBLE",
  EXCLUDED = "EXCLUDED",
  UNKNOWN = "UNKNOWN",
}
registerEnumType(Certainty, {
  name: "Certainty",
  description: "How sure it is that something was so on a date.",
  valuesConfig: {
    CERTAIN: { description: "On every day that the date can mean." },
    POSSIBLE: { description: "On some such day it may have been; nothing said speaks against it." },
    EXCLUDED: { description: "On no such day can it have been, by what is said." },
    UNKNOWN: {
      description: "The date, or all that is said, has no year: nothing can be compared.",
    },
  },
});
