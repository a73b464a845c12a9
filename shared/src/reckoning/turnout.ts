import type { Reckonable } from './disclosed.ts';
import { votersIn } from './electorate.ts';
import { atLeast } from './equal.ts';
import type { Pattern } from './lean.ts';
import { patternSubjects } from './pattern-subjects.ts';
import { allRepresentatives, answered, everyone } from './tally.ts';

export interface Turnout {
  /** Numbers given on the three axes' items, as a part of all there could be, 0 … 1; 0 without voters or items. */
  readonly turnout: number;
  readonly quorum: boolean;
}

/** How much was answered, and whether that is enough to recommend anything (SPEC T23, T24). */
export function turnout(disclosed: Reckonable, leading: Pattern | null): Turnout {
  const { settings } = disclosed.input;
  const subjects = patternSubjects(disclosed);
  const asked = votersIn(disclosed.electorate) * subjects.length;
  const given = subjects.reduce((sum, { tally }) => sum + answered(everyone(tally)), 0);
  const share = asked === 0 ? 0 : given / asked;
  return { turnout: share, quorum: leading !== null && atLeast(share, settings.quorum) && everyRole(disclosed) };
}

/** Each role of the electorate took part. */
function everyRole(disclosed: Reckonable): boolean {
  const { input, electorate, finished } = disclosed;
  if (!input.settings.groups) return finished.executive && finished.representative;
  const subjects = patternSubjects(disclosed);
  const heard = (numbersOf: (of: (typeof subjects)[number]) => number): boolean =>
    // A merged item counts for both: whose numbers they are isn't told.
    subjects.filter((each) => (each.shown === 'merged' ? answered(everyone(each.tally)) : numbersOf(each)) > 0).length *
      2 >=
    subjects.length;
  const executives = electorate.executives === 0 || heard(({ tally }) => answered(tally.executive));
  const representatives =
    Object.keys(electorate.departments).length === 0 || heard(({ tally }) => answered(allRepresentatives(tally)));
  return executives && representatives;
}
