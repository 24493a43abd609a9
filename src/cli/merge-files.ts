import { mergeRecords } from "../merge/merge-records.ts";
import { RecordSpool } from "../merge/record-spool.ts";
import type { Input } from "../sources/input.ts";
import { InputError } from "../std/errors.ts";
import { refuse } from "./refuse.ts";
import { print } from "./terminal.ts";

/** Prints one record for each article of all the records, articles in the order in which they are first met. */
export async function mergeFiles(inputs: AsyncIterable<Input>): Promise<void> {
  const spool = await RecordSpool.open();
  try {
    for await (const input of inputs) {
      if (input.kind === "record") await spool.add(withText(input.record, input.text));
      else if (input.kind === "refused") refuse(input.error);
      else
        refuse(
          new InputError(
            `“${input.article.id}” is an article; \`extract\` makes a record of it`,
            input.place,
          ),
        );
    }
    for await (const records of spool.byArticle()) {
      try {
        await print(JSON.stringify(mergeRecords(records)));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        refuse(error);
      }
    }
  } finally {
    await spool.close();
  }
}

function withText<T extends { article: object }>(record: T, text: string | null): T {
  return text === null ? record : { ...record, article: { ...record.article, text } };
}
