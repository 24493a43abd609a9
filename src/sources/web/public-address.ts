import ipaddr from "ipaddr.js";

/**
 * Whether an IP address lies in the open internet: not in this machine, its network, or what is set aside (IANA's
 * special-purpose registries). An IPv4 address inside of an IPv6 one counts as what it is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === "unicast";
}
