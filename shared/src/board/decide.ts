import type { Command } from './command.ts';
import { assessAgain } from './decide/again.ts';
import { answer } from './decide/answer.ts';
import { beginFollowUp, countUse, dropLog, judgePilot, logPilot, planNextWave, takeOver } from './decide/follow-up.ts';
import {
  closeDoor,
  correctPerson,
  excuseExpected,
  expectPerson,
  forgetExpected,
  recordAttendance,
  shareLead,
} from './decide/people.ts';
import { closeRound, moveTo, openRound, openScoring, revealRest, startAssessment } from './decide/phases.ts';
import {
  answerWarning,
  chooseWave,
  concludeAgreement,
  consent,
  framePlan,
  keepMinutes,
  recordDecision,
  reopen,
  shapePilot,
} from './decide/plan.ts';
import { answerQuestion, askQuestion, dropQuestion } from './decide/questions.ts';
import { dropRemark, remark } from './decide/remarks.ts';
import { mergePerson, removePeople, removePerson } from './decide/removal.ts';
import { lookAt, planTime, setDue, setTimer } from './decide/room.ts';
import { endSilence, openSilence, writeDraft } from './decide/silence.ts';
import { changeSetup, changeWeighing, dropItem, putItem, revokeLink } from './decide/setup.ts';
import { prepareItem, tickToDo } from './decide/to-dos.ts';
import { finishTopic, resumeTopic } from './decide/topics.ts';
import type { Context, Decision } from './decision.ts';
import type { SeatId } from './ids.ts';
import { goneAs, isHere, type Participant } from './participant.ts';
import { refuse } from './refusal.ts';
import type { BoardState } from './state.ts';

/** Who may do what, and when: here and nowhere else. Changes nothing itself. */
export function decide(state: BoardState, seat: SeatId, command: Command, context: Context = {}): Decision {
  const person = state.participants.get(seat);
  if (person === undefined) return refuse('not-your-seat');
  if (!isHere(person)) return refuse(goneAs(person));
  return decideFor(state, person, command, context);
}

type Decide<Type extends Command['type']> = (
  state: BoardState,
  person: Participant,
  command: Extract<Command, { type: Type }>,
  context: Context,
) => Decision;

const DECIDE: { readonly [Type in Command['type']]: Decide<Type> } = {
  answer,
  answerQuestion,
  answerWarning,
  assessAgain,
  askQuestion,
  beginFollowUp,
  changeSetup,
  changeWeighing,
  chooseWave,
  closeDoor,
  closeRound,
  concludeAgreement,
  consent,
  correctPerson,
  countUse,
  dropItem,
  dropLog,
  dropQuestion,
  dropRemark,
  endSilence,
  excuseExpected,
  expectPerson,
  finishTopic,
  forgetExpected,
  framePlan,
  judgePilot,
  keepMinutes,
  logPilot,
  lookAt,
  mergePerson,
  moveTo,
  openRound,
  openSilence,
  openScoring: (state, person, _command, context) => openScoring(state, person, context),
  planNextWave,
  planTime,
  prepareItem,
  putItem,
  recordAttendance,
  recordDecision,
  remark,
  removePeople,
  removePerson,
  reopen,
  resumeTopic,
  revealRest,
  revokeLink,
  setDue,
  setTimer,
  shapePilot,
  shareLead,
  startAssessment,
  takeOver,
  tickToDo,
  writeDraft,
};

function decideFor<Type extends Command['type']>(
  state: BoardState,
  person: Participant,
  command: Extract<Command, { type: Type }>,
  context: Context,
): Decision {
  return DECIDE[command.type](state, person, command, context);
}
