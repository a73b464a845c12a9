import type { Timestamp } from './ids.ts';

/**
 * What an open door's short code is made of, with a key that is kept apart from the log: who has the log alone can't come
 * in by it (SPEC D86). `trace`: what the key makes of the code. `code`: the code itself, of a door that an earlier version
 * opened.
 */
export type DoorMark = { readonly draw: string; readonly trace: string } | { readonly code: string };

/** A way in by a short code, as it is kept. */
export interface OpenDoor {
  readonly mark: DoorMark;
  readonly openedAt: Timestamp;
}

/** The short code by which people reach the waiting room, as it is shown. */
export interface Door {
  readonly code: string;
  readonly openedAt: Timestamp;
}

/** Null: made with another key, which is gone; nobody comes in by that code. */
export type CodeOf = (mark: DoorMark) => string | null;

export function shownDoor(door: OpenDoor | null, codeOf: CodeOf | undefined): Door | null {
  const code = door && (codeOf?.(door.mark) ?? null);
  return door === null || code === null ? null : { code, openedAt: door.openedAt };
}
