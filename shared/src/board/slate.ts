import * as v from 'valibot';
import type { DepartmentId, SeatId, TaskId } from './ids.ts';

/** Limits of the shared document of candidates. Longer texts are refused at the freeze, with the reason. */
export const CANDIDATE_LIMITS = { count: 40, title: 80, detail: 400, authors: 20, hours: 10_000, saving: 100 } as const;

/** A candidate task as frozen for scoring. */
export interface SlateTask {
  readonly id: TaskId;
  readonly title: string;
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
  author: v.optional(v.nullable(v.string()), null),
  hours: v.optional(v.unknown(), null),
  saving: v.optional(v.unknown(), null),
});

/** A figure in its range, or null: a candidate isn't left out for a figure that can't be read. */
const figure = (value: unknown, most: number): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= most ? value : null;

/** A slate of a log written before these were asked for. */
export const slateFrom = (slate: Slate): Slate => ({
  ...slate,
  tasks: slate.tasks.map((task) => ({ ...NO_FIGURES, ...task })),
});
const NO_FIGURES = { hours: null, saving: null };

const excerptOf = (candidate: unknown): string => {
  const title = typeof candidate === 'object' && candidate !== null && 'title' in candidate ? candidate.title : '';
  return (typeof title === 'string' ? title : '').replace(/\s+/gu, ' ').trim().slice(0, 40);
};

/**
 * Reads the list of candidates out of the shared document's JSON. Whatever is in it, nothing throws: what can't be a
 * candidate is left out with its reason. Rows without any text are dropped silently: they are empty forms.
 */
export function readSlate(
  candidates: unknown,
  known: { departments: ReadonlySet<string>; seats: ReadonlySet<string> },
): Slate {
  const tasks: SlateTask[] = [];
  const leftOut: LeftOut[] = [];
  const ids = new Set<string>();
  for (const raw of Array.isArray(candidates) ? (candidates as unknown[]) : []) {
    const excerpt = excerptOf(raw);
    const parsed = v.safeParse(candidateSchema, raw);
    if (!parsed.success) {
      leftOut.push({ reason: 'unreadable', excerpt });
      continue;
    }
    const { id, department, author } = parsed.output;
    const title = parsed.output.title.replace(/\s+/gu, ' ').trim();
    const detail = parsed.output.detail.trim();
    if (title === '' && detail === '') continue;
    const reason =
      title === ''
        ? 'no-title'
        : title.length > CANDIDATE_LIMITS.title
          ? 'title-too-long'
          : detail.length > CANDIDATE_LIMITS.detail
            ? 'detail-too-long'
            : ids.has(id)
              ? 'double-id'
              : tasks.length >= CANDIDATE_LIMITS.count
                ? 'too-many'
                : null;
    if (reason !== null) {
      leftOut.push({ reason, excerpt: excerpt || detail.slice(0, 40) });
      continue;
    }
    ids.add(id);
    tasks.push({
      id: id as TaskId,
      title,
      detail,
      department: department !== null && known.departments.has(department) ? (department as DepartmentId) : null,
      authors: author !== null && known.seats.has(author) ? [author as SeatId] : [],
      hours: figure(parsed.output.hours, CANDIDATE_LIMITS.hours),
      saving: figure(parsed.output.saving, CANDIDATE_LIMITS.saving),
    });
  }
  return { tasks, leftOut };
}
