import { agreedByModel1 } from '../agreed-by-model-1.ts';
import type { EventOf, LoggedEvent } from '../event.ts';
import { type Agreement, type Plan, UNDECIDED } from '../plan.ts';
import type { BoardState } from '../state.ts';
import { by } from './by.ts';
import { rewritten } from './to-dos.ts';

const replan = (state: BoardState, changes: Partial<Plan>): BoardState => ({
  ...state,
  plan: { ...state.plan, ...changes, version: state.plan.version + 1 },
});

export const waveChosen = (state: BoardState, { pilots }: EventOf<'waveChosen'>): BoardState =>
  replan(state, { pilots });

export const pilotShaped = (state: BoardState, event: EventOf<'pilotShaped'>): BoardState =>
  replan(state, {
    pilots: state.plan.pilots.map((pilot) => (pilot.task === event.task ? { ...pilot, ...event.shape } : pilot)),
  });

export function planFramed(state: BoardState, logged: LoggedEvent, { frame }: EventOf<'planFramed'>): BoardState {
  const { plan } = state;
  const { steps, fiscalStart = plan.fiscalStart, caretaker = plan.caretaker, weeklyAim = plan.weeklyAim } = frame;
  const { meaning, hourlyCost, subject = plan.subject } = frame;
  const rewrittenSteps = rewritten(plan.steps, steps, { prefix: `s${String(logged.seq)}`, wave: plan.wave });
  return replan(state, { meaning, hourlyCost, steps: rewrittenSteps, fiscalStart, caretaker, weeklyAim, subject });
}

export function warningAnswered(
  state: BoardState,
  logged: LoggedEvent,
  { warning, answer, reason }: EventOf<'warningAnswered'>,
): BoardState {
  const { [warning]: _before, ...others } = state.plan.warningAnswers;
  const warningAnswers =
    answer === null ? others : { ...others, [warning]: { answer, reason, by: by(logged), at: logged.at } };
  return replan(state, { warningAnswers });
}

export function consented(state: BoardState, logged: LoggedEvent, event: EventOf<'consented'>): BoardState {
  const { stance, reason, plan } = event;
  return { ...state, consents: state.consents.set(by(logged), { stance, reason, plan, at: logged.at }) };
}

export function agreed(state: BoardState, logged: LoggedEvent, event: EventOf<'agreed'>): BoardState {
  const { plan, silent, notes } = event;
  const outcome = event.outcome ?? agreedByModel1(state);
  const agreement = {
    seq: logged.seq,
    at: logged.at,
    by: by(logged),
    plan,
    wave: state.plan.wave,
    silent,
    notes,
    outcome,
    decision: null,
    reopened: null,
  };
  return { ...state, agreement, agreements: [...state.agreements, agreement] };
}

/**
 * The plan that was agreed goes into the record with what the decider said of it: what is agreed next is decided anew, as
 * a rule by the same person.
 */
function superseded(state: BoardState, reopened: Agreement['reopened']): Partial<BoardState> {
  const { agreements, minutes } = state;
  const { decision } = minutes;
  const last = agreements.length - 1;
  return {
    agreement: null,
    agreements: agreements.map((each, index) => (index === last ? { ...each, decision, reopened } : each)),
    minutes: { ...minutes, version: minutes.version + 1, decision: { ...UNDECIDED, decider: decision.decider } },
  };
}

/** A new version: what people consented to is not what will be agreed now. */
export const reopened = (state: BoardState, logged: LoggedEvent, { reason }: EventOf<'reopened'>): BoardState => ({
  ...replan(state, {}),
  ...superseded(state, { at: logged.at, by: by(logged), reason }),
});

export const nextWavePlanned = (state: BoardState): BoardState => {
  const { wave, pilots } = state.plan;
  return {
    ...replan(state, { wave: wave + 1, pilots: [], warningAnswers: {} }),
    ...superseded(state, null),
    pastWaves: [...state.pastWaves, { wave, pilots }],
  };
};
