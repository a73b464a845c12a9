/**
 * Largest of what a page sends, in bytes; page and server go by the same numbers, and the page looks before it sends. Each
 * is more than its schemas allow to be said (`largest.test.ts` builds the largest value of every one).
 */
export const LARGEST = {
  /** One command on the live line, with its id. */
  command: 768 * 1024,
  /** One message of the live line: more than a command, so that one too large is answered and doesn't end the line. */
  message: 1024 * 1024,
  /** The body of a request. */
  request: 256 * 1024,
  /** That of a new board, which may bring a template file at all its limits. */
  newBoard: 1150 * 1024,
} as const;

/** As it will travel. */
export const bytesOf = (json: string): number => new TextEncoder().encode(json).length;
