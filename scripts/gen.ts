import { writeFileSync } from "node:fs";
import { packagePath } from "../src/std/package-root.ts";
import { GENERATED } from "./generated.ts";

for (const [file, make] of Object.entries(GENERATED)) writeFileSync(packagePath(file), await make());
