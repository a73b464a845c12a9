/** Where on a board somebody is, as the page's address tells it: `#tab=topics`, `#phase=discuss&tab=topics`. */
export interface Place {
  /** Null: the phase the board is in. */
  readonly phase: string | null;
  /** Null: the first. */
  readonly tab: string | null;
}

export const HERE: Place = { phase: null, tab: null };

/** Null: it names a part of the page instead, such as `#main`, and nobody moves. */
export function readPlace(hash: string): Place | null {
  const text = hash.replace(/^#/, '');
  if (text === '') return HERE;
  const named = new URLSearchParams(text);
  if (!named.has('phase') && !named.has('tab')) return null;
  // `#phase=`: back to now.
  return { phase: named.get('phase') || null, tab: named.get('tab') };
}

export function writePlace({ phase, tab }: Place): string {
  const named = new URLSearchParams();
  if (phase !== null) named.set('phase', phase);
  if (tab !== null) named.set('tab', tab);
  return `#${named.toString()}`;
}
