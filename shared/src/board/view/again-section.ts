import type { Finest } from '../../reckoning/finest.ts';
import { heldBack } from '../again/assessments.ts';
import type { ThenAndNow } from '../again/change.ts';
import type { SeatId } from '../ids.ts';
import { type Participant, seatNow } from '../participant.ts';
import type { AssessedAgain, RoundResults } from '../revealed.ts';
import type { BoardState } from '../state.ts';
import { type AssessmentSection, assessmentSection, type ItemResult } from './assessment-section.ts';

/** Who has a say now and hadn't then, and the other way round. Everybody is at the board by name. */
export interface ChangedPeople {
  readonly came: readonly SeatId[];
  readonly left: readonly SeatId[];
  readonly stayed: number;
}

/** How coarsely it is told, where by itself it could be told finer (SPEC S80); null: as finely as by itself. */
type HeldBack = Finest | null;

/** An assessment after the first: as the first is shown, and what it says beside the one before. */
export interface AssessedAgainView extends AssessmentSection {
  /** Null: nothing before it can be compared. */
  readonly change: ThenAndNow | null;
  readonly people: ChangedPeople;
  readonly heldBack: HeldBack;
}

export interface AgainSection {
  /** Oldest first. Of those before the newest a page holds what it draws (`drawnOf`). */
  readonly assessments: readonly AssessedAgainView[];
  /** Of one that today's people would answer. */
  readonly heldBack: HeldBack;
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
    people: changed(state, assessed.before, assessed.round.electorate ?? []),
    heldBack: heldBack(state, assessed.round),
  };
  made.set(assessed, { of: state.participants, view });
  return view;
}

/** Nothing that people's names don't say on every board, beside what each assessment shows by itself. */
export const againSection = (state: BoardState, { again }: Pick<RoundResults, 'again'>): AgainSection => ({
  assessments: again.map((each) => viewOf(state, each)),
  heldBack: state.phase === 'follow-up' ? heldBack(state, null) : null,
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
