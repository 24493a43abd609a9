import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { InputError } from "../../std/errors.ts";
import { isPublicAddress } from "./public-address.ts";

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** What of the network may be reached. Nothing but tests has a reason for another one than the open internet. */
export interface Reach {
  /** All addresses of a host. */
  resolve(host: string): Promise<readonly Address[]>;
  allows(address: string): boolean;
  readonly ports: readonly string[];
}

export const OPEN_INTERNET: Reach = {
  resolve: (host) => lookup(host, { all: true }),
  allows: isPublicAddress,
  // As `URL` has them: nothing for the port of the protocol.
  ports: ["", "80", "443"],
};

/**
 * Resolves for a connection, which then goes to the very address that was checked: a name that means another address
 * a moment later gains nothing by it.
 */
export function checkedLookup(reach: Reach): LookupFunction {
  return (host, { all }, callback) => {
    resolveChecked(host, reach).then(
      (addresses) => {
        if (all) callback(null, [...addresses]);
        else callback(null, addresses[0]!.address, addresses[0]!.family);
      },
      (error) => callback(error, []),
    );
  };
}

async function resolveChecked(host: string, reach: Reach): Promise<readonly Address[]> {
  const addresses = await reach.resolve(host);
  for (const { address } of addresses) checkAddress(host, address, reach);
  return addresses;
}

/** @throws InputError, without a place */
function checkAddress(host: string, address: string, reach: Reach): void {
  if (reach.allows(address)) return;
  const means = host === address ? "is of" : `is of ${host}, at`;
  throw new InputError(`${means} ${address}, no address of the open internet, and is not fetched`);
}

/** Of a host that is an address, since nobody resolves it. */
export function checkHost(host: string, reach: Reach): void {
  const address = host.replace(/^\[|\]$/g, "");
  if (isIP(address) !== 0) checkAddress(address, address, reach);
}
