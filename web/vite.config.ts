import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  plugins: [react()],
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    // Whose work is in the bundles, with the texts of the licences.
    license: { fileName: "licences.md" },
    target: "es2022",
    // Nothing may become a data URL: the Content-Security-Policy lets no script or font be one.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: { input: { index: here("index.html"), graphiql: here("graphiql.html") } },
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
});
