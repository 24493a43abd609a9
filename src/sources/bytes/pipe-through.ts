import { pipeline, Readable, type Transform } from "node:stream";

/** What a transformation makes of bytes. A fault of either comes out of the stream that is read. */
export function pipeThrough<T extends Transform>(bytes: AsyncIterable<Uint8Array>, transform: T): T {
  pipeline(Readable.from(bytes, { highWaterMark: 1 }), transform, (error) => {
    if (error) transform.destroy(error);
  });
  return transform;
}
