import type { CommandOf } from '../command.ts';
import type { Decision } from '../decision.ts';
import { MOST_LOGS, MOST_TAKEN_OVER, MOST_WRITTEN, type Trial, written } from '../follow-up.ts';
import { isOf } from '../learnt/trial.ts';
import { leads, type Participant, votes } from '../participant.ts';
import { refuse } from '../refusal.ts';
import type { BoardState } from '../state.ts';
import { answeringAgain } from './again.ts';

/** Those who lead and those who vote write down what pilots bring; observers watch. */
function blocked(state: BoardState, person: Participant, trial: Trial | null): ReturnType<typeof refuse> | null {
  if (!leads(person) && !votes(person)) return refuse('not-allowed');
  if (state.phase !== 'follow-up') return refuse('wrong-phase', { phase: state.phase });
  return trial === null || isFollowed(state, trial) ? null : refuse('unknown-subject');
}

/** A pilot of a wave that was agreed, or a department that took its success over. */
export function isFollowed({ plan, pastWaves, followUp }: BoardState, { task, department }: Trial): boolean {
  if (department !== undefined) return followUp.takenOver.some(isOf({ task, department }));
  return [plan, ...pastWaves].some(({ pilots }) => pilots.some((pilot) => pilot.task === task));
}

/** What would be too much with all that is written there already; a text that gets shorter never is. */
export const tooMuch = ({ followUp }: BoardState, text: string, before = ''): ReturnType<typeof refuse> | null =>
  text.length > before.length && written(followUp) + text.length - before.length > MOST_WRITTEN
    ? refuse('board-full', { max: MOST_WRITTEN })
    : null;

export function beginFollowUp(state: BoardState, person: Participant): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (state.phase === 'follow-up') return refuse('already-done', { phase: state.phase });
  if (state.phase !== 'agreed') return refuse('wrong-phase', { phase: state.phase });
  return { ok: true, events: [{ type: 'phaseOpened', phase: 'follow-up' }] };
}

export function logPilot(state: BoardState, person: Participant, { entry }: CommandOf<'logPilot'>): Decision {
  const wrong = blocked(state, person, entry);
  if (wrong !== null) return wrong;
  const earlier = state.followUp.logs.find(({ id }) => id === entry.id);
  if (earlier !== undefined && earlier.by !== person.seat && !leads(person)) return refuse('not-allowed');
  if (earlier === undefined && state.followUp.logs.length >= MOST_LOGS) return refuse('board-full', { max: MOST_LOGS });
  return tooMuch(state, entry.remark, earlier?.remark) ?? { ok: true, events: [{ type: 'pilotLogged', entry }] };
}

export function dropLog(state: BoardState, person: Participant, { log }: CommandOf<'dropLog'>): Decision {
  const wrong = blocked(state, person, null);
  if (wrong !== null) return wrong;
  const entry = state.followUp.logs.find(({ id }) => id === log);
  if (entry === undefined) return refuse('already-done', { phase: state.phase });
  if (entry.by !== person.seat && !leads(person)) return refuse('not-allowed');
  return { ok: true, events: [{ type: 'logDropped', log }] };
}

export function judgePilot(state: BoardState, person: Participant, { verdict }: CommandOf<'judgePilot'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const earlier = state.followUp.verdicts.find(isOf(verdict));
  return (
    blocked(state, person, verdict) ??
    tooMuch(state, verdict.lesson, earlier?.lesson) ?? { ok: true, events: [{ type: 'pilotJudged', verdict }] }
  );
}

export function takeOver(state: BoardState, person: Participant, { card }: CommandOf<'takeOver'>): Decision {
  const wrong = blocked(state, person, { task: card.task });
  if (wrong !== null) return wrong;
  if (!state.departments.some(({ id }) => id === card.department)) return refuse('department-unknown');
  // A representative speaks for their own department.
  if (!leads(person) && person.role === 'representative' && person.department !== card.department)
    return refuse('not-allowed');
  const judged = state.followUp.verdicts.find(isOf({ task: card.task }));
  if (judged?.verdict !== 'success') return refuse('unknown-subject');
  if (state.followUp.takenOver.some(isOf(card))) return refuse('already-done', { phase: state.phase });
  if (state.followUp.takenOver.length >= MOST_TAKEN_OVER) return refuse('board-full', { max: MOST_TAKEN_OVER });
  return { ok: true, events: [{ type: 'takenOver', card }] };
}

export function countUse(state: BoardState, person: Participant, { use }: CommandOf<'countUse'>): Decision {
  return blocked(state, person, use) ?? { ok: true, events: [{ type: 'useCounted', use }] };
}

export function planNextWave(state: BoardState, person: Participant): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (state.phase !== 'follow-up') return refuse('wrong-phase', { phase: state.phase });
  const answering = answeringAgain(state);
  if (answering !== null) return answering;
  return { ok: true, events: [{ type: 'nextWavePlanned' }, { type: 'phaseOpened', phase: 'agree' }] };
}
