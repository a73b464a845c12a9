import { axisScores, oriented } from './axes.ts';
import type { Reckonable } from './disclosed.ts';
import { distribution } from './distribution.ts';
import type { Means } from './leading.ts';
import { type Pattern, patternOf, position } from './lean.ts';
import { mean } from './mean.ts';
import { departmentCell, EXECUTIVE_CELL, withoutOne } from './one-voter.ts';
import { own } from './own.ts';
import { type PatternItem, patternItems } from './pattern-subjects.ts';
import { type Subject, TOGETHER, weightsFor, withheld } from './subjects.ts';
import { answered, everyone } from './tally.ts';

/** What one number less could do to an item's level turned to its axis: from `least` to `most`, both ≤ and ≥ as it is. */
interface Push {
  readonly item: PatternItem;
  readonly least: number;
  readonly most: number;
}

/**
 * Whether anybody's staying away could change the leading pattern (SPEC T30). Asked of counts: in one cell each item keeps
 * its answers or loses one, whichever pushes lean furthest. False is certain; true is a bound: one person might. Null
 * without a leading pattern.
 */
export function oneVoterMight(
  { input, subjects, electorate }: Pick<Reckonable, 'input' | 'subjects' | 'electorate'>,
  means: Means,
  leading: Pattern | null,
): boolean | null {
  if (leading === null) return null;
  const items = patternItems(input).filter(({ id }) => (means[id] ?? null) !== null);
  const of = (item: PatternItem): Subject => own(subjects, item.id) ?? withheld;
  return [executives, ...otherCells(input.settings, electorate, items.map(of))].some((mayBe) => {
    const held = items.filter((item) => mayHold(of(item), mayBe));
    if (held.some((item) => answered(everyone(of(item).tally)) === 1)) return true;
    const pushes = held.map((item) => pushOf(item, of(item), mayBe, input.settings, means[item.id] ?? 0));
    return [-1, 1].some((way) => patternAfter(input, means, pushes, way) !== leading);
  });
}

/** Whether a number that stands there may be one of this cell's. */
type MayBe = (holder: string) => boolean;

const executives: MayBe = (holder) => holder === EXECUTIVE_CELL;

/**
 * Each department where they weigh the same, also one that somebody has left since; else all representatives. Where
 * departments aren't told apart, a number may be anybody's.
 */
function otherCells(
  { departmentsEqual }: Reckonable['input']['settings'],
  { departments }: Reckonable['electorate'],
  subjects: readonly Subject[],
): MayBe[] {
  const answering = subjects.flatMap(({ tally }) => Object.keys(tally.departments));
  if (!departmentsEqual) return answering.length === 0 ? [] : [(holder) => !executives(holder)];
  const together = departmentCell(TOGETHER);
  const names = new Set([...Object.keys(departments), ...answering]);
  return [...names].map((name) => (holder) => holder === departmentCell(name) || holder === together);
}

/** Whether somebody of the cell may be among those who gave a number. */
const mayHold = ({ shown, tally }: Subject, mayBe: MayBe): boolean =>
  shown === 'merged' || withoutOne(tally).some(({ cell }) => mayBe(cell));

function pushOf(
  item: PatternItem,
  subject: Subject,
  mayBe: MayBe,
  settings: Reckonable['input']['settings'],
  now: number,
): Push {
  const weights = weightsFor(subject, settings);
  const levels = withoutOne(subject.tally)
    .filter(({ cell }) => subject.shown === 'merged' || mayBe(cell))
    .flatMap(({ tally }) => {
      const shares = distribution(tally, weights);
      return shares === null ? [] : [oriented(mean(shares), item.direction)];
    });
  const as = oriented(now, item.direction);
  return { item, least: Math.min(as, ...levels), most: Math.max(as, ...levels) };
}

/** The pattern when every item is pushed so that lean goes up (1) or down (−1). */
function patternAfter(input: Reckonable['input'], means: Means, pushes: readonly Push[], way: number): Pattern | null {
  const pushed = new Map(
    pushes.map(({ item, least, most }) => {
      const up = (item.axis === 'executive' ? -way : way) > 0;
      return [item.id, up ? most : least];
    }),
  );
  const axes = axisScores(input.checklist, ({ id, direction }) => {
    const level = pushed.get(id);
    const turned = level === undefined ? null : direction === 1 ? level : 1 - level;
    return turned === null ? (means[id] ?? null) : 1 + 4 * turned;
  });
  const { lean } = position(axes, input.settings);
  return lean === null ? null : patternOf(lean, input.settings.band);
}
