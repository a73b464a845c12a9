import { axisScores, oriented } from './axes.ts';
import type { Disclosed } from './disclosed.ts';
import { distribution } from './distribution.ts';
import type { Means } from './leading.ts';
import { type Pattern, patternOf, position } from './lean.ts';
import { mean } from './mean.ts';
import { EXECUTIVE_CELL, withoutOne } from './one-voter.ts';
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
  { input, subjects, electorate }: Pick<Disclosed, 'input' | 'subjects' | 'electorate'>,
  means: Means,
  leading: Pattern | null,
): boolean | null {
  if (leading === null) return null;
  const items = patternItems(input).filter(({ id }) => (means[id] ?? null) !== null);
  const of = (item: PatternItem): Subject => own(subjects, item.id) ?? withheld;
  const departments = Object.keys(electorate.departments).map((name) => `department ${name}`);
  return [EXECUTIVE_CELL, ...departments].some((cell) => {
    const held = items.filter((item) => mayHold(of(item), cell));
    if (held.some((item) => answered(everyone(of(item).tally)) === 1)) return true;
    const pushes = held.map((item) => pushOf(item, of(item), cell, input.settings, means[item.id] ?? 0));
    return [-1, 1].some((way) => patternAfter(input, means, pushes, way) !== leading);
  });
}

/** Whether somebody of this cell may be among those who gave a number. */
function mayHold({ shown, tally }: Subject, cell: string): boolean {
  if (shown === 'merged') return true;
  return withoutOne(tally).some(({ cell: each }) => isIn(each, cell));
}

/** Where departments, or roles, aren't told apart, a number may be anybody's. */
const isIn = (holder: string, cell: string): boolean =>
  holder === cell || (holder === `department ${TOGETHER}` && cell !== EXECUTIVE_CELL);

function pushOf(
  item: PatternItem,
  subject: Subject,
  cell: string,
  settings: Disclosed['input']['settings'],
  now: number,
): Push {
  const weights = weightsFor(subject, settings);
  const levels = withoutOne(subject.tally)
    .filter(({ cell: each }) => subject.shown === 'merged' || isIn(each, cell))
    .flatMap(({ tally }) => {
      const shares = distribution(tally, weights);
      return shares === null ? [] : [oriented(mean(shares), item.direction)];
    });
  const as = oriented(now, item.direction);
  return { item, least: Math.min(as, ...levels), most: Math.max(as, ...levels) };
}

/** The pattern when every item is pushed so that lean goes up (1) or down (−1). */
function patternAfter(input: Disclosed['input'], means: Means, pushes: readonly Push[], way: number): Pattern | null {
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
