import { connect } from "node:net";

/** The magic number, then four offers of a version: 5.0 to 5.8, 4.4, 4.3, 4.2. */
const OFFER = Buffer.from("6060b017" + "00080805" + "00000404" + "00000304" + "00000204", "hex");

/** Does a Bolt server on the loopback port agree on a version of the protocol within a second? */
export function boltAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => settle(false));
    socket.on("connect", () => socket.write(OFFER));
    socket.on("data", (chosen) => settle(chosen.length >= 4 && chosen.readUInt32BE(0) !== 0));
    socket.on("error", () => settle(false));
    socket.on("close", () => settle(false));
  });
}
