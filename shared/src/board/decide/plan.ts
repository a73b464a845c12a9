import type { CommandOf } from '../command.ts';
import type { Context, Decision } from '../decision.ts';
import { leads, type Participant, votes } from '../participant.ts';
import { unshaped } from '../pilot.ts';
import { refuse } from '../refusal.ts';
import type { BoardState } from '../state.ts';

/** The plan is changed only while it is being agreed, and only by somebody who saw its present version. */
function blocked(state: BoardState, plan: number): ReturnType<typeof refuse> | null {
  if (state.phase === 'agreed') return refuse('frozen');
  if (state.phase !== 'agree') return refuse('wrong-phase', { phase: state.phase });
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
  if (state.phase === 'agreed') return refuse('already-done', { phase: state.phase });
  const wrong = blocked(state, command.plan);
  if (wrong !== null) return wrong;
  const silent = state.participants
    .valueSeq()
    .filter((voter) => votes(voter) && state.consents.get(voter.seat)?.plan !== state.plan.version)
    .map((voter) => voter.seat)
    .toArray();
  return {
    ok: true,
    events: [
      { type: 'agreed', plan: command.plan, silent, notes: context.notes ?? {} },
      { type: 'phaseOpened', phase: 'agreed' },
    ],
  };
}
