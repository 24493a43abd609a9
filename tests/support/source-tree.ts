import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { packagePath } from "../../src/std/package-root.ts";

export interface SourceImport {
  readonly specifier: string;
  readonly line: number;
  /** From the package root, with slashes; null for a package or a Node module. */
  readonly target: string | null;
}

export interface SourceFile {
  /** From the package root, with slashes: `src/api/server.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly SourceImport[];
}

/** Every TypeScript file below a folder of the package, with what it imports. */
export function sourceFiles(folder: string): SourceFile[] {
  const root = packagePath();
  return readdirSync(packagePath(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => {
      const absolute = join(entry.parentPath, entry.name);
      const text = readFileSync(absolute, "utf8");
      return { path: slashed(relative(root, absolute)), text, imports: importsOf(text, absolute, root) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function importsOf(text: string, absolute: string, root: string): SourceImport[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: text.slice(0, pos).split("\n").length,
    target: fileName.startsWith(".") ? slashed(relative(root, resolve(dirname(absolute), fileName))) : null,
  }));
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
