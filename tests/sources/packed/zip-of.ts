import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a ZIP archive, as right or wrong as a test wants it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly isLink?: boolean;
  readonly isEncrypted?: boolean;
  readonly method?: number;
  readonly checksum?: number;
  /** What the archive says that it unpacks to. */
  readonly size?: number;
}

/** PKWARE's APPNOTE 4.3: local headers with data, the central directory, its end. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content as Uint8Array);
    const data = entry.stored ? content : deflateRawSync(content);
    const rest = Buffer.alloc(26);
    rest.writeUInt16LE(20, 0);
    rest.writeUInt16LE(0x800 | (entry.isEncrypted ? 1 : 0), 2);
    rest.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4);
    rest.writeUInt32LE(entry.checksum ?? crc32(content), 10);
    rest.writeUInt32LE(data.length, 14);
    rest.writeUInt32LE(entry.size ?? content.length, 18);
    rest.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), rest, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.isLink ? 0o120777 : 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x03"), rest, tail, name]));
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, Buffer.from("PK\x05\x06"), end]);
}
