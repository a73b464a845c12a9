/**
 * Goes up whenever anything that crosses the line changes its shape; `version.test.ts` notices when that was forgotten.
 * A page of another version is told to reload.
 */
export const PROTOCOL_VERSION = 8;
