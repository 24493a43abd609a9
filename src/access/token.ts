import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** The parts of a token: `ogt_1a2b3c4d_…`. The id is no secret; the secret is 256 bits of chance. */
export interface TokenParts {
  readonly id: string;
  readonly secret: string;
}

const FORM = /^ogt_([0-9a-f]{8})_([\w-]{43})$/;

export function newToken(): TokenParts {
  return { id: randomBytes(4).toString("hex"), secret: randomBytes(32).toString("base64url") };
}

export function printToken({ id, secret }: TokenParts): string {
  return `ogt_${id}_${secret}`;
}

/** `undefined` when it is no token of ours. */
export function parseToken(text: string): TokenParts | undefined {
  const [, id, secret] = FORM.exec(text) ?? [];
  return id && secret ? { id, secret } : undefined;
}

/** What is kept of a secret. It is too long to be guessed, so a fast hash without salt gives nothing away. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** In a time that tells nothing of where they differ. */
export function isSecretOf(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hash));
}
