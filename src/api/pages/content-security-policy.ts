/** What the pages may load: nothing from elsewhere, no script or style inside the page. */
export const CSP = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  // Pictures of the graph are made in the page before they are saved.
  imgSrc: ["'self'", "data:", "blob:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
  scriptSrcAttr: ["'none'"],
  // Over plain HTTP on loopback an upgrade would break every request of the page.
  upgradeInsecureRequests: null,
};

/** GraphiQL's editor writes style elements, and brings its icons as a data font. */
export const CONSOLE_CSP = {
  ...CSP,
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", "data:"],
};
