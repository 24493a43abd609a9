import { expect, test } from "vitest";
import { neo4jConf } from "../../src/neo4j-local/neo4j-conf.ts";

const settings = settingsOf({ shortLived: false });

function settingsOf({ shortLived }: { shortLived: boolean }): Map<string, string> {
  const text = neo4jConf({ boltPort: 7690, pageCacheMb: 64, transactionTimeoutS: 30, shortLived });
  const lines = text.split("\n").filter((line) => line && !line.startsWith("#"));
  return new Map(lines.map((line) => line.split("=") as [string, string]));
}

test("lets in only this machine, only by Bolt, only with a password", () => {
  const addresses = [...settings].filter(([name]) => name.endsWith("_address"));
  expect(addresses.length).toBe(4);
  expect(addresses.filter(([, value]) => !/^127\.0\.0\.1(:7690)?$/.test(value))).toEqual([]);
  expect(settings.get("server.http.enabled")).toBe("false");
  expect(settings.get("server.https.enabled")).toBe("false");
  expect(settings.get("dbms.security.auth_enabled")).toBe("true");
});

test("tells nobody, reads no files of the machine, and refuses words it does not know", () => {
  expect(settings.get("dbms.usage_report.enabled")).toBe("false");
  expect(settings.get("dbms.security.allow_csv_import_from_file_urls")).toBe("false");
  expect(settings.get("server.config.strict_validation.enabled")).toBe("true");
});

test("takes the sizes it is given", () => {
  expect(settings.get("server.memory.pagecache.size")).toBe("64m");
  expect(settings.get("db.transaction.timeout")).toBe("30s");
});

test("plans statements anew as the graph grows, but for a server that lives for minutes", () => {
  expect(settings.has("dbms.cypher.min_replan_interval")).toBe(false);
  expect(settingsOf({ shortLived: true }).get("dbms.cypher.min_replan_interval")).toBe("1h");
});
