/** One edit of a text: `remove` characters go at `index`, `insert` comes in their place. In UTF-16 units. */
export interface TextChange {
  readonly index: number;
  readonly remove: number;
  readonly insert: string;
}

/** As Yjs tells of a change: keep so many, drop so many, put this in. */
export type Delta = readonly { readonly retain?: number; readonly delete?: number; readonly insert?: unknown }[];

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** The smallest single edit from one text to the other; null if they are the same. Never cuts a character in half. */
export function changeBetween(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  if (end > 0 && isHighSurrogate(before.charCodeAt(before.length - end - 1))) end -= 1;
  return { index: start, remove: before.length - end - start, insert: after.slice(start, after.length - end) };
}

/** Where a place in the text is after the delta. Text that comes in exactly there pushes it along only if `sticky` is false. */
export function throughDelta(index: number, delta: Delta, { sticky = true } = {}): number {
  let at = 0;
  let place = index;
  for (const { retain = 0, delete: removed = 0, insert } of delta) {
    if (typeof insert === 'string') {
      if (at < place || (at === place && !sticky)) place += insert.length;
      at += insert.length;
    } else if (removed > 0) {
      if (at < place) place = Math.max(at, place - removed);
    } else {
      at += retain;
    }
    if (at > place) break;
  }
  return place;
}

/** Where the last of what a delta changed ends: behind what came in, or where something went. */
export function endOfDelta(delta: Delta): number {
  let at = 0;
  let end = 0;
  for (const { retain = 0, delete: removed = 0, insert } of delta) {
    at += typeof insert === 'string' ? insert.length : retain;
    if (typeof insert === 'string' || removed > 0) end = at;
  }
  return end;
}
