/** Translators wrap what they write in this; our pages never do. */
export const isFont = (node: Node): node is HTMLElement => node instanceof HTMLElement && node.tagName === 'FONT';

interface Came {
  readonly font: HTMLElement;
  readonly record: MutationRecord;
}

/** The translations that came into each element and are still there. */
export type CameInto = ReadonlyMap<Node, readonly Came[]>;

export function cameInto(records: readonly MutationRecord[]): CameInto {
  const came = new Map<Node, Came[]>();
  for (const record of records)
    for (const font of record.addedNodes) {
      if (!isFont(font) || font.parentNode !== record.target) continue;
      const known = came.get(record.target);
      if (known === undefined) came.set(record.target, [{ font, record }]);
      else known.push({ font, record });
    }
  return came;
}

/** From the surest sign to the weakest that a translation came for a text: a neighbour may be that of the text before. */
const SIGNS: readonly ((text: Text, gone: MutationRecord, came: Came) => boolean)[] = [
  (text, _, { font }) => font.contains(text),
  (_, gone, { record }) => record === gone,
  (text, _, { record }) => record.nextSibling === text || record.previousSibling === text,
  (_, gone, { record }) => record.previousSibling === gone.previousSibling && record.nextSibling === gone.nextSibling,
  (_, gone, { font }) => font === gone.previousSibling || font === gone.nextSibling,
];

/**
 * The translation that a text went into when it was taken out, and whether that stands in its place, not only in the same
 * sentence. Null: nothing came, so it was our own page that removed the text.
 */
export function cameFor(
  text: Text,
  gone: MutationRecord,
  came: CameInto,
): { readonly font: HTMLElement; readonly here: boolean } | null {
  const candidates = came.get(gone.target) ?? [];
  for (const sign of SIGNS) {
    const found = candidates.find((each) => sign(text, gone, each));
    if (found !== undefined) return { font: found.font, here: true };
  }
  const last = candidates.at(-1);
  return last === undefined ? null : { font: last.font, here: false };
}
