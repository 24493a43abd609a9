import { UsageError } from "../../std/errors.ts";

const HOST = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+$/;

/** The hosts that pages may be fetched from; `*.example.vn` is every host below it. */
export class AllowedHosts {
  private readonly hosts: readonly string[];

  /** @throws UsageError that names the host */
  constructor(given: readonly string[]) {
    this.hosts = given.map((host) => {
      const name = asciiName(host);
      if (name === null || !HOST.test(name))
        throw new UsageError(`--allow-host ${host}: is no host name; write tin.example.vn or *.example.vn`);
      return name;
    });
  }

  /** @param host as `URL` has it: in ASCII and lower case */
  allow(host: string): boolean {
    return this.hosts.some((each) => (each.startsWith("*.") ? host.endsWith(each.slice(1)) : host === each));
  }
}

/** In the form in which addresses have it: `báo.example.vn` is `xn--bo-mia.example.vn`. */
function asciiName(host: string): string | null {
  const [, wildcard = "", name = ""] = /^(\*\.)?(.*)$/.exec(host)!;
  if (!URL.canParse(`http://${name}`)) return null;
  const url = new URL(`http://${name}`);
  return url.href === `http://${url.hostname}/` ? `${wildcard}${url.hostname}` : null;
}
