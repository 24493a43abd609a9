import "./styles/index.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { AnswerError } from "./graphql/ask.ts";

const queries = new QueryClient({
  defaultOptions: {
    // The server may be on this very machine, which needs no network to be reached.
    mutations: { networkMode: "always" },
    queries: {
      networkMode: "always",
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // Only what may go better the second time is tried again.
      retry: (failures, error) =>
        failures < 2 &&
        error instanceof AnswerError &&
        ["OFFLINE", "DATABASE_UNAVAILABLE", "OVERLOADED"].includes(error.code),
    },
  },
});

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
