import * as v from 'valibot';
import * as Y from 'yjs';
import { excerpt, CANDIDATE_LIMITS, type LeftOut } from '../board/slate.ts';
import { tidyLine, tidyParagraph } from '../board/text.ts';
import { id } from '../values/id.ts';
import { CANDIDATES } from '../protocol/documents.ts';

/** A figure in its range, or null: a candidate isn't left out for a figure that can't be read. */
const figure = (most: number) => v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(most))), null);
const textOrNull = v.fallback(v.nullable(v.string()), null);

/**
 * A candidate's Y.Map, by its keys in `protocol/documents`. What isn't this is no candidate, on the page and at the
 * freeze alike: its texts must be ones that everybody can see and write in.
 */
const candidateSchema = v.object({
  id: id(40),
  title: v.instance(Y.Text),
  detail: v.instance(Y.Text),
  department: textOrNull,
  /** A month, today; null: not estimated. */
  hours: figure(CANDIDATE_LIMITS.hours),
  /** Expected, in percent; null: not estimated. */
  saving: figure(CANDIDATE_LIMITS.saving),
  /** The candidate it is a double of. */
  mergedInto: textOrNull,
});

/** A candidate as somebody wrote it, before doubles are merged; `title` and `detail` tidied as the slate keeps them. */
export interface SharedEntry extends Omit<v.InferOutput<typeof candidateSchema>, 'title' | 'detail'> {
  readonly title: string;
  readonly detail: string;
  /** The texts themselves, to write in. */
  readonly titleText: Y.Text;
  readonly detailText: Y.Text;
  /** The Yjs client that put it into the list; whose that is, the server says. Null: not in a list yet. */
  readonly writer: number | null;
}

export interface ReadEntries {
  /** In order of creation, one of each id. */
  readonly entries: readonly SharedEntry[];
  /** Marked as removed, in order of creation: they stay in the document, and can be put back. */
  readonly removed: readonly SharedEntry[];
  /** What stands in the list beside them. Rows that were removed, or are doubles by id without any text, aren't told of. */
  readonly passedOver: readonly LeftOut[];
}

export const listOf = (doc: Y.Doc): Y.Array<unknown> => doc.getArray(CANDIDATES);

/** All that stands in the list of candidates. Whatever it is, nothing throws. */
export function readEntries(doc: Y.Doc): ReadEntries {
  const found = new Map<string, SharedEntry>();
  const gone: SharedEntry[] = [];
  const passedOver: LeftOut[] = [];
  for (const row of listOf(doc).toArray()) {
    const fields = fieldsOf(row);
    const entry = row instanceof Y.Map ? read(row, fields) : null;
    if (fields?.['removed'] === true) {
      if (entry !== null) gone.push(entry);
    } else if (entry === null) {
      passedOver.push({ reason: 'unreadable', excerpt: excerpt(titleOf(fields?.['title'])) });
    } else if (!put(found, entry) && (entry.title !== '' || entry.detail !== '')) {
      passedOver.push({ reason: 'double-id', excerpt: excerpt(entry.title || entry.detail) });
    }
  }
  const entries = [...found.values()];
  for (const entry of gone) put(found, entry);
  return { entries, removed: [...found.values()].slice(entries.length), passedOver };
}

/**
 * False: its writer has one of that id already. Of two writers' each stands: by taking another's id, and a place before
 * it, nobody keeps their candidate out.
 */
function put(found: Map<string, SharedEntry>, entry: SharedEntry): boolean {
  const before = found.get(entry.id);
  if (before === undefined) return found.set(entry.id, entry) === found;
  if (before.writer === entry.writer || entry.writer === null) return false;
  const own = `${entry.id}-${String(entry.writer)}`;
  if (found.has(own)) return false;
  found.set(own, { ...entry, id: own });
  return true;
}

function fieldsOf(row: unknown): Readonly<Record<string, unknown>> | null {
  if (row instanceof Y.Map) return Object.fromEntries(row.entries());
  return typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : null;
}

const titleOf = (title: unknown): string =>
  title instanceof Y.Text ? title.toString() : typeof title === 'string' ? title : '';

/** Null: it is no candidate. */
function read(row: Y.Map<unknown>, fields: unknown): SharedEntry | null {
  const parsed = v.safeParse(candidateSchema, fields);
  if (!parsed.success) return null;
  const { title, detail, ...rest } = parsed.output;
  return {
    ...rest,
    title: tidyLine(title.toString()),
    detail: tidyParagraph(detail.toString()),
    titleText: title,
    detailText: detail,
    writer: row._item?.id.client ?? null,
  };
}
