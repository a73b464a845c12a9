import type { Command } from './command.ts';
import type { BoardEvent } from './event.ts';
import { answer } from './decide/answer.ts';
import { closeRound, moveTo, openScoring, startAssessment } from './decide/phases.ts';
import { chooseWave, concludeAgreement, consent, shapePilot } from './decide/plan.ts';
import { changeSetup, revokeLink } from './decide/setup.ts';
import type { SeatId, TaskId } from './ids.ts';
import type { Participant } from './participant.ts';
import type { TaskFlag } from '../reckoning/task-flags.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { Slate } from './slate.ts';
import type { BoardState } from './state.ts';

/** What a decision may need besides the log; the server brings it along, so that the core stays pure. */
export interface Context {
  /** What the shared document of candidates held when it was frozen for this command. Only for `openScoring`. */
  readonly slate?: Slate;
  /** What the notes held when they were frozen for this command, by item. Only for `concludeAgreement`. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Flags of the scored tasks, from the published ranking. */
  readonly flags?: ReadonlyMap<TaskId, readonly TaskFlag[]>;
}

export type Decision =
  { readonly ok: true; readonly events: readonly BoardEvent[] } | { readonly ok: false; readonly refusal: Refusal };

/** Who may do what, and when: here and nowhere else. Changes nothing itself. */
export function decide(state: BoardState, seat: SeatId, command: Command, context: Context = {}): Decision {
  const person = state.participants.get(seat);
  if (person === undefined) return refuse('not-your-seat');
  return decideFor(state, person, command, context);
}

function decideFor(state: BoardState, person: Participant, command: Command, context: Context): Decision {
  switch (command.type) {
    case 'answer':
      return answer(state, person, command);
    case 'changeSetup':
      return changeSetup(state, person, command);
    case 'revokeLink':
      return revokeLink(state, person, command);
    case 'startAssessment':
      return startAssessment(state, person);
    case 'closeRound':
      return closeRound(state, person, command);
    case 'moveTo':
      return moveTo(state, person, command);
    case 'openScoring':
      return openScoring(state, person, context);
    case 'chooseWave':
      return chooseWave(state, person, command, context);
    case 'shapePilot':
      return shapePilot(state, person, command);
    case 'consent':
      return consent(state, person, command);
    case 'concludeAgreement':
      return concludeAgreement(state, person, command, context);
  }
}
