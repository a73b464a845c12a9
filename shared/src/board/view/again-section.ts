import { type Withholding, withholding } from '../again/assessments.ts';
import type { ThenAndNow } from '../again/change.ts';
import type { SeatId } from '../ids.ts';
import { type Participant, seatNow } from '../participant.ts';
import type { AssessedAgain, RoundResults } from '../revealed.ts';
import type { BoardState } from '../state.ts';
import { type AssessmentSection, assessmentSection, type ItemResult } from './assessment-section.ts';

/** Whose answers count now and didn't then, and the other way round. Everybody is at the board by name. */
export interface ChangedPeople {
  readonly came: readonly SeatId[];
  readonly left: readonly SeatId[];
  readonly stayed: number;
}

/** An assessment after the first: as the first is shown, and what it says beside the one before. */
export interface AssessedAgainView extends AssessmentSection, Withholding {
  /** Null: nothing before it can be compared. */
  readonly change: ThenAndNow | null;
  readonly people: ChangedPeople;
}

/** What is held back: of one that today's people would answer. */
export interface AgainSection extends Withholding {
  /** Oldest first. Of those before the newest a page holds what it draws (`drawnOf`). */
  readonly assessments: readonly AssessedAgainView[];
}

/** Each person once, by whichever of their seats. */
function changed(state: BoardState, before: readonly Participant[], now: readonly Participant[]): ChangedPeople {
  const people = (electorate: readonly Participant[]) =>
    new Set(electorate.map(({ seat }) => seatNow(state.participants, seat)));
  const [then, today] = [people(before), people(now)];
  return {
    came: [...today].filter((seat) => !then.has(seat)),
    left: [...then].filter((seat) => !today.has(seat)),
    stayed: [...today].filter((seat) => then.has(seat)).length,
  };
}

const made = new WeakMap<
  AssessedAgain,
  { readonly of: BoardState['participants']; readonly view: AssessedAgainView }
>();

/** A revealed assessment never changes; only people may turn out to be one. */
function viewOf(state: BoardState, assessed: AssessedAgain): AssessedAgainView {
  const known = made.get(assessed);
  if (known?.of === state.participants) return known.view;
  const view = {
    ...assessmentSection(state, assessed, () => []),
    change: assessed.change,
    people: changed(state, assessed.before, assessed.counted.electorate),
    ...withholding(state, assessed.round),
  };
  made.set(assessed, { of: state.participants, view });
  return view;
}

/** Nothing that people's names don't say on every board, beside what each assessment shows by itself. */
export const againSection = (state: BoardState, { again }: Pick<RoundResults, 'again'>): AgainSection => ({
  assessments: again.map((each) => viewOf(state, each)),
  ...(state.phase === 'follow-up' ? withholding(state, null) : { heldBack: null, uncounted: [] }),
});

/** Of those before the newest: their figures and what they changed, neither whose answers nor which reasons they were made of. */
export const drawnOf = ({ assessments, ...same }: AgainSection): AgainSection => ({
  ...same,
  assessments: assessments.map((each) =>
    each === assessments.at(-1) ? each : { ...each, items: each.items.map(figuresOf) },
  ),
});

const figuresOf = ({ reasons: _reasons, ...item }: ItemResult): ItemResult => ({
  ...item,
  departments: null,
  named: [],
});
