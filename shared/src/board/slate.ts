import * as v from 'valibot';
import type { DepartmentId, SeatId, TaskId } from './ids.ts';
import { cutToUnits } from '../words/cut.ts';
import { firstKnown, groupDoubles, joinedText } from './merged.ts';
import { tidyLine, tidyParagraph } from './text.ts';

/** Limits of the shared document of candidates; `hours` a month, `saving` in percent. Longer texts are refused at the freeze, with the reason. */
export const CANDIDATE_LIMITS = { count: 40, title: 80, detail: 400, hours: 10_000, saving: 100 } as const;

/** A candidate task as frozen for scoring. */
export interface SlateTask {
  readonly id: TaskId;
  readonly title: string;
  /** Its own text, then that of each double that was merged into it. */
  readonly detail: string;
  /** Null: the whole company, or not said. */
  readonly department: DepartmentId | null;
  /** Who wrote it; by seat, first the one who began it. Ideas are written by name on every board. */
  readonly authors: readonly SeatId[];
  /** Hours a month it takes today; null: not estimated. */
  readonly hours: number | null;
  /** Expected saving in percent of these hours, 0 … 100; null: not estimated. */
  readonly saving: number | null;
}

/** Why something in the document is not on the slate. */
export interface LeftOut {
  readonly reason: 'no-title' | 'title-too-long' | 'detail-too-long' | 'unreadable' | 'too-many' | 'double-id';
  /** Its beginning, so that its writer recognises it. */
  readonly excerpt: string;
}

export interface Slate {
  readonly tasks: readonly SlateTask[];
  readonly leftOut: readonly LeftOut[];
}

const candidateSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/)),
  title: v.optional(v.string(), ''),
  detail: v.optional(v.string(), ''),
  department: v.optional(v.nullable(v.string()), null),
  /** Stamped by the server: the seat that wrote it. */
  author: v.optional(v.nullable(v.string()), null),
  hours: v.optional(v.unknown(), null),
  saving: v.optional(v.unknown(), null),
  mergedInto: v.fallback(v.optional(v.nullable(v.string()), null), null),
});
type Candidate = v.InferOutput<typeof candidateSchema>;

/** A figure in its range, or null: a candidate isn't left out for a figure that can't be read. */
export const candidateFigure = (value: unknown, figure: 'hours' | 'saving'): number | null =>
  typeof value === 'number' && value >= 0 && value <= CANDIDATE_LIMITS[figure] ? value : null;

/** Hours a month a task is expected to save, before any check against experience. Null: not estimated. */
export const hoursSaved = ({ hours, saving }: Pick<SlateTask, 'hours' | 'saving'>): number | null =>
  hours === null || saving === null ? null : (hours * saving) / 100;

/** A slate of a log written before these were asked for. */
export const slateFrom = (slate: Slate): Slate => ({
  ...slate,
  tasks: slate.tasks.map((task) => ({ ...NO_FIGURES, ...task })),
});
const NO_FIGURES = { hours: null, saving: null };

const LONGEST_EXCERPT = 40;
const excerpt = (text: string): string => cutToUnits(tidyLine(text), LONGEST_EXCERPT);

const excerptOf = (candidate: unknown): string => {
  const title = typeof candidate === 'object' && candidate !== null && 'title' in candidate ? candidate.title : '';
  return excerpt(typeof title === 'string' ? title : '');
};

/** What stands in the list, one of each id; rows without any text are dropped silently: they are empty forms. */
function readList(list: unknown, leftOut: LeftOut[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const raw of Array.isArray(list) ? (list as unknown[]) : []) {
    if (typeof raw === 'object' && raw !== null && 'removed' in raw && raw.removed === true) continue;
    const parsed = v.safeParse(candidateSchema, raw);
    if (!parsed.success) {
      leftOut.push({ reason: 'unreadable', excerpt: excerptOf(raw) });
      continue;
    }
    const title = tidyLine(parsed.output.title);
    const detail = tidyParagraph(parsed.output.detail);
    if (title === '' && detail === '') continue;
    if (found.has(parsed.output.id)) leftOut.push({ reason: 'double-id', excerpt: excerptOf(raw) || excerpt(detail) });
    else found.set(parsed.output.id, { ...parsed.output, title, detail });
  }
  return [...found.values()];
}

/**
 * Reads the list of candidates out of the shared document's JSON, doubles with the candidate they were merged into.
 * Whatever is in it, nothing throws: what can't be a candidate is left out with its reason.
 */
export function readSlate(
  candidates: unknown,
  known: { departments: ReadonlySet<string>; seats: ReadonlySet<string> },
): Slate {
  const tasks: SlateTask[] = [];
  const leftOut: LeftOut[] = [];
  for (const group of groupDoubles(readList(candidates, leftOut))) {
    const { title, detail } = joinedText(group);
    const reason =
      title === ''
        ? 'no-title'
        : title.length > CANDIDATE_LIMITS.title
          ? 'title-too-long'
          : group.main.detail.length > CANDIDATE_LIMITS.detail
            ? 'detail-too-long'
            : tasks.length >= CANDIDATE_LIMITS.count
              ? 'too-many'
              : null;
    if (reason !== null) {
      leftOut.push({ reason, excerpt: excerpt(title || detail) });
      continue;
    }
    const writers = [group.main, ...group.doubles].map(({ author }) => author);
    tasks.push({
      id: group.main.id as TaskId,
      title,
      detail,
      department: firstKnown(group, ({ department }) =>
        department !== null && known.departments.has(department) ? (department as DepartmentId) : null,
      ),
      authors: [...new Set(writers)].filter((author): author is SeatId => author !== null && known.seats.has(author)),
      hours: firstKnown(group, ({ hours }) => candidateFigure(hours, 'hours')),
      saving: firstKnown(group, ({ saving }) => candidateFigure(saving, 'saving')),
    });
  }
  return { tasks, leftOut };
}
