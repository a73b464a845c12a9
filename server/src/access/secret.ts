import { createHash, randomBytes } from 'node:crypto';

/** 192 bits, URL-safe: a link's secret or a browser's session. */
export const makeSecret = (): string => randomBytes(24).toString('base64url');

/** A short id that needn't be secret (96 bits). */
export const makeId = (): string => randomBytes(12).toString('base64url');

/** All the server keeps of a secret. Secrets are random and long, so a plain SHA-256 can't be searched. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
