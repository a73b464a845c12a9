/** Longest wait for a part; whatever is in the way of one may swallow it without a word. Milliseconds. */
const PATIENCE_MS = 15_000;

/** It isn't there in time; a slow line may bring it yet. */
export class Late<Part = unknown> extends Error {
  readonly comes: Promise<Part>;
  constructor(comes: Promise<Part>) {
    super('A part of the page did not come');
    this.comes = comes;
  }
}

/** What is fetched once, and again if that failed. Rejects where it doesn't come in time. */
export function patiently<Part>(load: () => Promise<Part>, patience = PATIENCE_MS): () => Promise<Part> {
  let part: Promise<Part> | null = null;
  return () => {
    part ??= inTime(load(), patience).catch((error: unknown) => {
      part = null;
      throw error;
    });
    return part;
  };
}

function inTime<Part>(part: Promise<Part>, patience: number): Promise<Part> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Late(part)), patience);
    part.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
