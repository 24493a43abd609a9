import { context, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, expect, test } from "vitest";
import { traced } from "../../src/std/traced.ts";

const exporter = new InMemorySpanExporter();
trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
);
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
afterAll(() => {
  trace.disable();
  context.disable();
});

test("where OpenTelemetry is set up, work is a span within that of its caller, and tells that it failed", async () => {
  const failing = traced("request", {}, () =>
    traced("neo4j", { "db.operation.name": "all-persons" }, () =>
      Promise.reject(new TypeError("secret words")),
    ),
  );
  await expect(failing).rejects.toThrow("secret words");
  const [inner, outer] = exporter.getFinishedSpans();
  expect(inner).toMatchObject({ name: "neo4j", attributes: { "db.operation.name": "all-persons" } });
  expect(inner!.parentSpanContext?.spanId).toBe(outer!.spanContext().spanId);
  expect(inner!.status).toEqual({ code: SpanStatusCode.ERROR, message: "TypeError" });
});
