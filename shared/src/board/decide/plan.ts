import type { AgreedOutcome } from '../agreed-outcome.ts';
import type { CommandOf } from '../command.ts';
import type { Context, Decision } from '../decision.ts';
import { silentVoters } from '../consent.ts';
import { leads, type Participant, votes } from '../participant.ts';
import { unshaped } from '../pilot.ts';
import { reached } from '../phase.ts';
import { refuse } from '../refusal.ts';
import { type BoardState, halfRevealed, lastClosed, notesBefore } from '../state.ts';
import { wellNamed } from './to-dos.ts';
import { answeringAgain } from './again.ts';

/** The plan is changed only while it is being agreed, and only by somebody who saw its present version. */
function blocked(state: BoardState, plan: number): ReturnType<typeof refuse> | null {
  if (reached(state.phase, 'agreed')) return refuse('frozen');
  if (state.phase !== 'agree') return refuse('wrong-phase', { phase: state.phase });
  if (halfRevealed(state) !== null) return refuse('not-revealed');
  return plan === state.plan.version ? null : refuse('plan-changed');
}

export function chooseWave(
  state: BoardState,
  person: Participant,
  command: CommandOf<'chooseWave'>,
  context: Context,
): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const wrong = blocked(state, command.plan);
  if (wrong !== null) return wrong;
  const tasks = new Map(state.slate?.tasks.map((task) => [task.id, task]));
  const pilots = [];
  for (const { task: id, reason } of command.pilots) {
    const task = tasks.get(id);
    // Deleting what was taken also refuses a task named twice.
    if (task === undefined || !tasks.delete(id)) return refuse('unknown-subject');
    if (reason === '' && (context.flags?.get(id)?.length ?? 0) > 0) return refuse('reason-needed');
    const kept = state.plan.pilots.find((pilot) => pilot.task === id) ?? unshaped(task.department);
    pilots.push({ ...kept, task: id, reason });
  }
  return { ok: true, events: [{ type: 'waveChosen', pilots }] };
}

export function shapePilot(state: BoardState, person: Participant, command: CommandOf<'shapePilot'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const wrong = blocked(state, command.plan);
  if (wrong !== null) return wrong;
  if (!state.plan.pilots.some((pilot) => pilot.task === command.task)) return refuse('unknown-subject');
  const { department } = command.shape;
  if (department !== null && !state.departments.some((each) => each.id === department))
    return refuse('department-unknown');
  return { ok: true, events: [{ type: 'pilotShaped', task: command.task, shape: command.shape }] };
}

export function framePlan(state: BoardState, person: Participant, command: CommandOf<'framePlan'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const wrong = blocked(state, command.plan);
  if (wrong !== null) return wrong;
  if (!wellNamed(state.plan.steps, command.frame.steps)) return refuse('unknown-subject');
  return { ok: true, events: [{ type: 'planFramed', frame: command.frame }] };
}

export function answerWarning(state: BoardState, person: Participant, command: CommandOf<'answerWarning'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  const wrong = blocked(state, command.plan);
  if (wrong !== null) return wrong;
  const { warning, answer, reason } = command;
  if (answer !== null && reason === '') return refuse('reason-needed');
  return { ok: true, events: [{ type: 'warningAnswered', warning, answer, reason }] };
}

/** Minutes belong to nobody's consent, so they may still change when others have agreed; not once all is frozen. */
export function keepMinutes(state: BoardState, person: Participant, command: CommandOf<'keepMinutes'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (!reached(state.phase, 'discuss')) return refuse('wrong-phase', { phase: state.phase });
  if (state.phase === 'agreed') return refuse('frozen');
  if (command.minutes !== state.minutes.version) return refuse('plan-changed');
  if (!wellNamed(state.minutes.homework, command.content.homework)) return refuse('unknown-subject');
  if (command.content.concerns.some(({ seat }) => !state.participants.has(seat))) return refuse('person-unknown');
  return { ok: true, events: [{ type: 'minutesKept', content: command.content }] };
}

/** The final decider usually decides after the meeting: this may be recorded in an agreed plan too. */
export function recordDecision(state: BoardState, person: Participant, command: CommandOf<'recordDecision'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (command.minutes !== state.minutes.version) return refuse('plan-changed');
  const { decision, signOff } = command;
  if (decision.decision !== null && decision.decider === '') return refuse('name-empty');
  return { ok: true, events: [{ type: 'decisionRecorded', decision, ...(signOff !== undefined && { signOff }) }] };
}

export function consent(state: BoardState, person: Participant, command: CommandOf<'consent'>): Decision {
  if (!votes(person)) return refuse('not-allowed');
  const wrong = blocked(state, command.plan);
  if (wrong !== null) return wrong;
  const { stance, reason, plan } = command;
  if (stance !== 'agree' && reason === '') return refuse('reason-needed');
  return { ok: true, events: [{ type: 'consented', stance, reason, plan }] };
}

export function concludeAgreement(
  state: BoardState,
  person: Participant,
  command: CommandOf<'concludeAgreement'>,
  context: Context,
): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (reached(state.phase, 'agreed')) return refuse('already-done', { phase: state.phase });
  const wrong = blocked(state, command.plan);
  if (wrong !== null) return wrong;
  const { outcome } = context;
  if (outcome === undefined || !isNewest(state, outcome)) return refuse('plan-changed');
  const notes = joinedNotes(notesBefore(state), context.notes ?? {});
  return {
    ok: true,
    events: [
      { type: 'agreed', plan: command.plan, silent: silentVoters(state), notes, outcome },
      { type: 'phaseOpened', phase: 'agreed' },
    ],
  };
}

/** Nothing was revealed since it was reckoned. */
const isNewest = (state: BoardState, { rounds }: AgreedOutcome): boolean =>
  lastClosed(state, 'checklist')?.id === rounds.checklist && lastClosed(state, 'scores')?.id === rounds.scores;

/** What was written since goes under what was agreed before. */
export function joinedNotes(
  before: Readonly<Record<string, string>>,
  since: Readonly<Record<string, string>>,
): Record<string, string> {
  const notes: Record<string, string> = { ...before };
  for (const [item, text] of Object.entries(since))
    notes[item] = item in before ? `${before[item] ?? ''}\n${text}` : text;
  return notes;
}

/** An explicit act in the log: the plan that was agreed stays there, and a new version is agreed to anew. */
export function reopen(state: BoardState, person: Participant, { reason }: CommandOf<'reopen'>): Decision {
  if (!leads(person)) return refuse('not-allowed');
  if (!reached(state.phase, 'agreed')) return refuse('wrong-phase', { phase: state.phase });
  if (reason === '') return refuse('reason-needed');
  const answering = answeringAgain(state);
  if (answering !== null) return answering;
  return {
    ok: true,
    events: [
      { type: 'reopened', reason },
      { type: 'phaseOpened', phase: 'agree' },
    ],
  };
}
