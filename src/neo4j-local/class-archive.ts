import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * The classes that Neo4j loads, as Java keeps them to start in half the time (JEP 350), beside the jars in the cache.
 * A server that finds none writes it while it ends. Java checks it against the jars and itself, and does without
 * one that does not fit.
 */
export class ClassArchive {
  readonly #file: string;
  readonly #unfinished: string | undefined;

  constructor(lib: string, javaVersion: string) {
    this.#file = join(dirname(lib), `classes-of-java-${javaVersion}.jsa`);
    this.#unfinished = existsSync(this.#file) ? undefined : `${this.#file}.${randomUUID()}`;
  }

  /** For a java that only starts by it. */
  get reading(): readonly string[] {
    return this.#unfinished ? [] : [`-XX:SharedArchiveFile=${this.#file}`, ...SILENT];
  }

  /** For a java that writes it where there is none. */
  get readingOrWriting(): readonly string[] {
    return this.#unfinished ? [`-XX:ArchiveClassesAtExit=${this.#unfinished}`, ...SILENT] : this.reading;
  }

  /** To be called when the java that was to write it is gone; what others began, or were killed over, goes too. */
  async keep(isWhole: boolean): Promise<void> {
    if (!this.#unfinished || !existsSync(this.#unfinished)) return;
    if (!isWhole) return rm(this.#unfinished);
    await rename(this.#unfinished, this.#file);
    const folder = dirname(this.#file);
    const begun = (await readdir(folder)).filter((name) => name.startsWith(`${basename(this.#file)}.`));
    await Promise.all(begun.map((name) => rm(join(folder, name), { force: true })));
  }
}

/** Java says of each class that it cannot keep why not. */
const SILENT = ["-Xlog:cds=off", "-Xlog:cds+dynamic=off"];
