/** Java of a process that lives for minutes: its second compiler and its collector's threads would take more than they give. */
const SHORT_LIVED_JAVA = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

/** The environment of a process that a test starts: of this one's no more than where its programs are. */
export function childEnv(added: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = "", HOME = "" } = process.env;
  return { PATH, HOME, JDK_JAVA_OPTIONS: SHORT_LIVED_JAVA, ...added };
}
