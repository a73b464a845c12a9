import type { Subject } from '../reckoning/subjects.ts';
import type { Published } from './published.ts';

/** Whether a control is there. `pooled`: everybody is counted as one. `together`: departments may not be told apart. */
export type ExecShareOffer =
  | { readonly offered: true; /** Subjects that don't respond: they are counted by head. */ readonly still: number }
  | { readonly offered: false; readonly why: 'pooled' };
export type DepartmentsOffer =
  { readonly offered: true } | { readonly offered: false; readonly why: 'together' | 'one-department' | 'pooled' };

const subjectsOf = (published: readonly Published[]): Subject[] =>
  published.flatMap(({ subjects }) => Object.values(subjects));

/** Executives' weight is a question only where they are told apart from the representatives (SPEC W4). */
export function execShareOffer(...published: readonly Published[]): ExecShareOffer {
  const subjects = subjectsOf(published);
  if (!subjects.some(({ shown }) => shown === 'groups')) return { offered: false, why: 'pooled' };
  return { offered: true, still: subjects.filter(({ shown }) => shown === 'merged').length };
}

/** Departments' weight is a question only where several departments are told apart. */
export function departmentsOffer(...published: readonly Published[]): DepartmentsOffer {
  const inGroups = subjectsOf(published).filter(({ shown }) => shown === 'groups');
  if (inGroups.length === 0) return { offered: false, why: 'pooled' };
  const apart = inGroups.filter(({ departments }) => departments);
  if (apart.length === 0) return { offered: false, why: 'together' };
  const several = apart.some(({ tally }) => Object.keys(tally.departments).length > 1);
  return several ? { offered: true } : { offered: false, why: 'one-department' };
}
