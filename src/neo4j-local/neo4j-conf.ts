export interface Neo4jConf {
  readonly boltPort: number;
  /** Megabytes that Neo4j keeps of the store in memory, besides the heap. */
  readonly pageCacheMb: number;
  /** The longest a transaction may take, in seconds. */
  readonly transactionTimeoutS: number;
  readonly shortLived: boolean;
}

/** Otherwise a statement is planned anew once its graph has changed size, which takes far longer than it runs on a small one. */
const PLANS_ARE_KEPT = "dbms.cypher.min_replan_interval=1h\n";

/** The text of `neo4j.conf`: reachable from this machine only, with a password, and by Bolt alone. */
export function neo4jConf(conf: Neo4jConf): string {
  const { boltPort, pageCacheMb, transactionTimeoutS, shortLived } = conf;
  const address = `127.0.0.1:${boltPort}`;
  return `# Written anew at each start by officials-graph; changes here are lost.
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=${address}
server.bolt.advertised_address=${address}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.security.allow_csv_import_from_file_urls=false
server.config.strict_validation.enabled=true
dbms.usage_report.enabled=false
db.transaction.timeout=${transactionTimeoutS}s
server.memory.pagecache.size=${pageCacheMb}m
# Room for a log is taken before it is written: a log that a full disk cuts short cannot be recovered from. Each database
# takes this much before the first node, a quarter of a gigabyte otherwise.
db.tx_log.preallocate=true
db.tx_log.rotation.size=32m
db.tx_log.rotation.retention_policy=1 days 512M
# Otherwise it idles for ten seconds after the store is closed.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
${shortLived ? PLANS_ARE_KEPT : ""}`;
}
