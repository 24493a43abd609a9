import { ArgsType, Field, ID } from "type-graphql";
import { keyOf } from "../given-id.ts";
import type { StatementArgs } from "./statement-args.ts";

@ArgsType()
export class DocumentArgs implements StatementArgs {
  @Field(() => ID, { nullable: true, description: "Only those that took up this document. Left out: all." })
  document?: string | null;

  params() {
    return { document: keyOf("Document", this.document) };
  }
}
