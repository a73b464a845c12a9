import type { Reckonable } from '../../reckoning/disclosed.ts';
import type { Pattern } from '../../reckoning/lean.ts';
import { type CountedOutcome, reckonCounts } from '../../reckoning/outcome.ts';
import { isUnchanged, limitOf, spread } from '../../reckoning/spread.ts';
import type { RoundId } from '../ids.ts';
import { type Moved, type Places, placesOf } from '../view/history.ts';

/** A figure then and now. */
export interface Change extends Moved {
  /** So much chance alone may make of the same answers; null: one of the two is unknown. */
  readonly limit: number | null;
  /** It changed by less; null: nothing to compare. */
  readonly unchanged: boolean | null;
}

export interface ItemChange {
  readonly id: string;
  /** Mean of all, 1 … 5. */
  readonly all: Change;
  /** Of each group; null where groups aren't told apart. */
  readonly executives: Moved;
  readonly representatives: Moved;
}

/** What an assessment says beside an earlier one. Each is made of its own answers alone. */
export interface ThenAndNow {
  /** The earlier one's last round. */
  readonly then: RoundId;
  readonly lean: Change;
  readonly leading: { readonly before: Pattern | null; readonly after: Pattern | null };
  readonly places: { readonly before: Places; readonly after: Places };
  readonly items: readonly ItemChange[];
}

function changeOf(moved: Moved, before: number | null, after: number | null): Change {
  const limit = limitOf(before, after);
  return { ...moved, limit, unchanged: isUnchanged(moved.before, moved.after, limit) };
}

/** Of counts as they were shown, and of nothing else: whoever has both can make it again (SPEC U6). */
export function* thenAndNow(then: RoundId, before: Reckonable, after: Reckonable): Generator<void, ThenAndNow> {
  const [was, is] = [reckonCounts(before), reckonCounts(after)];
  const drawnThen = yield* spread(before);
  const drawnNow = yield* spread(after);
  const means = ({ items }: CountedOutcome, id: string) => items[id];
  const moved = (id: string, figure: 'mean' | 'executiveMean' | 'representativeMean'): Moved => ({
    before: means(was, id)?.[figure] ?? null,
    after: means(is, id)?.[figure] ?? null,
  });
  return {
    then,
    lean: changeOf({ before: was.lean, after: is.lean }, drawnThen.lean, drawnNow.lean),
    leading: { before: was.leading, after: is.leading },
    places: { before: placesOf(was), after: placesOf(is) },
    items: after.input.checklist.map(({ id }) => ({
      id,
      all: changeOf(moved(id, 'mean'), drawnThen.items[id] ?? null, drawnNow.items[id] ?? null),
      executives: moved(id, 'executiveMean'),
      representatives: moved(id, 'representativeMean'),
    })),
  };
}
