import { TYPE_LIST } from "./reconciled-types.ts";

/** What the service can do, as clients ask it first: https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/ */
export function manifest(base: string) {
  const suggest = (path: string) => ({ service_url: base, service_path: `/reconcile/suggest/${path}` });
  return {
    versions: ["0.2"],
    name: "officials-graph",
    identifierSpace: "urn:officials-graph:id",
    schemaSpace: "urn:officials-graph:type",
    defaultTypes: TYPE_LIST,
    view: { url: `${base}/reconcile/preview?id={{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, width: 420, height: 240 },
    suggest: { entity: suggest("entity"), type: suggest("type"), property: suggest("property") },
    extend: {
      propose_properties: { service_url: base, service_path: "/reconcile/properties" },
      property_settings: [],
    },
  };
}
