import type { Command } from './command.ts';
import { answer } from './decide/answer.ts';
import { closeRound, moveTo, openScoring, startAssessment } from './decide/phases.ts';
import { chooseWave, concludeAgreement, consent, shapePilot } from './decide/plan.ts';
import { changeSetup, revokeLink } from './decide/setup.ts';
import type { Context, Decision } from './decision.ts';
import type { SeatId } from './ids.ts';
import type { Participant } from './participant.ts';
import { refuse } from './refusal.ts';
import type { BoardState } from './state.ts';

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
