/** The same as in `neo4j/pom.xml`. */
export const NEO4J_VERSION = "5.26.20";
