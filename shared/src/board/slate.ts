import type { DepartmentId, SeatId, TaskId } from './ids.ts';
import { cutToUnits } from '../words/cut.ts';
import { fairShare } from './fair-share.ts';
import { firstKnown, groupDoubles, joinedText, type Mergeable, type Merged } from './merged.ts';
import { tidyLine } from './text.ts';

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

/** A candidate as it stood when its document was frozen. */
export interface FrozenCandidate extends Mergeable {
  readonly department: string | null;
  /** The seat that wrote it, as the server knows it. */
  readonly author: SeatId | null;
  readonly hours: number | null;
  readonly saving: number | null;
}

/** What a frozen document holds: candidates, one of each id, and what is none. */
export interface FrozenCandidates {
  readonly entries: readonly FrozenCandidate[];
  readonly passedOver: readonly LeftOut[];
}

/** Hours a month a task is expected to save, before any check against experience. Null: not estimated. */
export const hoursSaved = ({ hours, saving }: Pick<SlateTask, 'hours' | 'saving'>): number | null =>
  hours === null || saving === null ? null : (hours * saving) / 100;

const LONGEST_EXCERPT = 40;
export const excerpt = (text: string): string => cutToUnits(tidyLine(text), LONGEST_EXCERPT);

/** Why it can't be scored, whatever stands beside it; null: it can. `detail`: its own, without its doubles. */
const unfit = ({ title, detail }: { readonly title: string; readonly detail: string }): LeftOut['reason'] | null =>
  title === ''
    ? 'no-title'
    : title.length > CANDIDATE_LIMITS.title
      ? 'title-too-long'
      : detail.length > CANDIDATE_LIMITS.detail
        ? 'detail-too-long'
        : null;

interface Judged<Group> {
  readonly group: Group;
  readonly title: string;
  readonly detail: string;
  /** Why it can't be scored as it is; null: it can. */
  readonly reason: LeftOut['reason'] | null;
}

/**
 * Candidates with what becomes of each when they are frozen, without those that are empty forms. Where there are more than a
 * slate takes, they come by turns of who began them.
 */
function judged<Group extends Merged<Mergeable>>(
  groups: readonly Group[],
  writerOf: (group: Group) => string | null | undefined,
): Judged<Group>[] {
  const written = groups
    .map((group) => ({ group, ...joinedText(group) }))
    .filter(({ title, detail }) => title !== '' || detail !== '')
    .map((each) => ({ ...each, reason: unfit({ title: each.title, detail: each.group.main.detail }) }));
  const taken = fairShare(
    written.filter(({ reason }) => reason === null),
    ({ group }) => writerOf(group),
    CANDIDATE_LIMITS.count,
  );
  return written.map((each) => ({ ...each, reason: each.reason ?? (taken.has(each) ? null : 'too-many') }));
}

/** By id, the candidates that would be left out because there are too many beside them (SPEC B20). */
export const beyondLimit = <Group extends Merged<Mergeable>>(
  groups: readonly Group[],
  writerOf: (group: Group) => string | null | undefined,
): ReadonlySet<string> =>
  new Set(judged(groups, writerOf).flatMap(({ group, reason }) => (reason === 'too-many' ? [group.main.id] : [])));

/**
 * The slate of the candidates as the page showed them: doubles with the one they were merged into, those without any
 * text dropped (they are empty forms), and what can't be scored left out with its reason.
 */
export function slateOf(
  { entries, passedOver }: FrozenCandidates,
  known: { departments: ReadonlySet<string>; seats: ReadonlySet<string> },
): Slate {
  const tasks: SlateTask[] = [];
  const leftOut: LeftOut[] = [...passedOver];
  for (const { group, title, detail, reason } of judged(groupDoubles(entries), ({ main }) => main.author)) {
    if (reason !== null) {
      leftOut.push({ reason, excerpt: excerpt(title || detail) });
      continue;
    }
    const department = firstKnown(group, (each) => each.department);
    const authors = [group.main, ...group.doubles].flatMap(({ author }) => author ?? []);
    tasks.push({
      id: group.main.id as TaskId,
      title,
      detail,
      department: department !== null && known.departments.has(department) ? (department as DepartmentId) : null,
      authors: [...new Set(authors)].filter((author) => known.seats.has(author)),
      hours: firstKnown(group, ({ hours }) => hours),
      saving: firstKnown(group, ({ saving }) => saving),
    });
  }
  return { tasks, leftOut };
}
