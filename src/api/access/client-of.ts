/**
 * Who is counted where requests are limited: the address, or the /64 network of an IPv6 one, as any client there
 * has all addresses of its network.
 */
export function clientOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(":")) return mapped ?? address;
  const [head, tail] = address.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = Array(8 - head!.length - (tail?.length ?? 0)).fill("0");
  const groups = tail === undefined ? head! : [...head!, ...zeros, ...tail];
  return `${groups.slice(0, 4).join(":")}::/64`;
}
