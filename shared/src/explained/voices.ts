import type { Weighing } from '../reckoning/settings.ts';
import type { ShownAnswers } from '../board/view/assessment-section.ts';
import type { PersonView } from '../board/view/people-section.ts';
import { byHead } from '../reckoning/distribution.ts';
import { mean } from '../reckoning/mean.ts';
import { TOGETHER } from '../reckoning/subjects.ts';
import { answered, type Counts, inOrder } from '../reckoning/tally.ts';
import { shownTally, shownWeights } from './shown-tally.ts';

/** One whose number counted, or some who are only shown together; and how much of the mean is theirs. */
export interface Voice {
  /** Null where people aren't told apart. */
  readonly person: PersonView | null;
  readonly group: 'executive' | 'representative' | 'everyone';
  /** A department's id; null where departments aren't told apart, or for executives. */
  readonly department: string | null;
  readonly n: number;
  /** 1 … 5. */
  readonly mean: number;
  /** Of all, together, 0 … 1; all voices' sum to 1. */
  readonly weight: number;
  /** Of the group, together, 0 … 1; a group's voices sum to 1. */
  readonly within: number;
}

interface Cell extends Pick<Voice, 'group' | 'department' | 'n' | 'weight' | 'within'> {
  readonly counts: Counts;
}

/** Executives, each department, or whoever may only be shown together, with their weights (SPEC E3). */
function cellsOf(answers: ShownAnswers, weighing: Weighing): Cell[] {
  const { executive, departments } = shownTally(answers);
  const { execShare, departmentsEqual, groups } = shownWeights(answers, weighing);
  const heard = inOrder(departments).filter(([, counts]) => answered(counts) > 0);
  const heads = heard.reduce((sum, [, counts]) => sum + answered(counts), 0);
  const e = answered(executive);
  const share = e === 0 ? 0 : heads === 0 ? 1 : execShare;
  const of = heard.map(([department, counts]): Cell => {
    const n = answered(counts);
    const within = departmentsEqual ? 1 / heard.length : n / heads;
    const group = groups ? 'representative' : 'everyone';
    return {
      group,
      department: department === TOGETHER ? null : department,
      counts,
      n,
      within,
      weight: (1 - share) * within,
    };
  });
  if (e === 0) return of;
  return [{ group: 'executive', department: null, counts: executive, n: e, within: 1, weight: share }, ...of];
}

/** Those of a cell by name, if they are exactly the ones that were counted there; else null. */
function named(cell: Cell, answers: ShownAnswers, people: readonly PersonView[]): Voice[] | null {
  if (cell.group === 'everyone') return null;
  const seats = new Map(people.map((person) => [person.seat, person]));
  const there = answers.named.flatMap(({ seat, value }): Voice[] => {
    const person = seats.get(seat);
    if (person === undefined || value === null || person.role !== cell.group) return [];
    if (cell.group === 'representative' && person.department !== cell.department) return [];
    const { group, department, n } = cell;
    return [{ person, group, department, n: 1, mean: value, weight: cell.weight / n, within: cell.within / n }];
  });
  const said = (value: number): number => there.filter((voice) => voice.mean === value).length;
  return cell.counts.numbers.every((n, index) => n === said(index + 1)) ? there : null;
}

/** Who counted with which weight, by name only where answers are open by name. */
export const voices = (answers: ShownAnswers, weighing: Weighing, people: readonly PersonView[]): Voice[] =>
  cellsOf(answers, weighing).flatMap((cell): Voice[] => {
    const each = named(cell, answers, people);
    if (each !== null) return each;
    const shares = byHead(cell.counts);
    const { group, department, n, weight, within } = cell;
    return shares === null ? [] : [{ person: null, group, department, n, mean: mean(shares), weight, within }];
  });
