import { expect, it } from 'vitest';
import { everyCommand, VOTES, WATCHES } from '../testing/every-command.ts';
import { Story } from '../testing/story.ts';
import { COMMANDS, type Command } from './command.ts';
import { decide } from './decide.ts';
import type { Context, Decision } from './decision.ts';
import type { CommandId, SeatId } from './ids.ts';

/** Who may do it besides those who lead; a command that is added is judged here before this compiles. */
const ALSO: Readonly<Record<Command['type'], readonly SeatId[]>> = {
  answer: [VOTES],
  answerQuestion: [VOTES],
  answerWarning: [],
  assessAgain: [],
  // Everybody at the board passes on what users ask.
  askQuestion: [VOTES, WATCHES],
  beginFollowUp: [],
  changeSetup: [],
  changeWeighing: [],
  chooseWave: [],
  closeDoor: [],
  closeRound: [],
  concludeAgreement: [],
  consent: [VOTES],
  correctPerson: [],
  countUse: [VOTES],
  dropItem: [],
  dropLog: [],
  // Of those that they wrote down.
  dropQuestion: [],
  // Of their own remarks.
  dropRemark: [],
  endSilence: [],
  excuseExpected: [],
  expectPerson: [],
  finishTopic: [],
  forgetExpected: [],
  framePlan: [],
  judgePilot: [],
  keepMinutes: [],
  logPilot: [VOTES],
  lookAt: [],
  mergePerson: [],
  moveTo: [],
  openRound: [],
  openSilence: [],
  openScoring: [],
  planNextWave: [],
  planTime: [],
  prepareItem: [],
  putItem: [],
  recordAttendance: [],
  recordDecision: [],
  // Whoever watches advises, in their own name.
  remark: [WATCHES],
  removePeople: [],
  removePerson: [],
  reopen: [],
  resumeTopic: [],
  revealRest: [],
  revokeLink: [],
  setDue: [],
  setTimer: [],
  shapePilot: [],
  shareLead: [],
  startAssessment: [],
  takeOver: [VOTES],
  tickToDo: [VOTES],
  writeDraft: [VOTES],
};

/** Before each command that is carried out it is asked what had come of it from others. */
class Tried extends Story {
  readonly done = new Set<string>();
  readonly wrong: string[] = [];

  override try(seat: SeatId, command: Command, given: Context = {}, id?: CommandId): Decision {
    const before = this.state;
    const decision = super.try(seat, command, given, id);
    if (!decision.ok) return decision;
    this.done.add(command.type);
    for (const other of [WATCHES, VOTES]) {
      if (ALSO[command.type].includes(other)) continue;
      const said = decide(before, other, command, this.contextOf(command, given));
      const kind = said.ok ? 'carried out' : said.refusal.kind;
      if (!REFUSED.has(kind)) this.wrong.push(`${command.type} by whoever ${other}: ${kind}`);
    }
    return decision;
  }
}
/** Because of who they are; not because it came too late, or was about nothing. */
const REFUSED: ReadonlySet<string> = new Set(['not-allowed', 'not-a-voter']);

it('B1 B2 every command there is was carried out once, and refused to each who may not, for what they are', () => {
  const story = new Tried({ items: 3 });
  everyCommand(story);
  expect(story.wrong).toEqual([]);
  expect([...story.done].sort()).toEqual(Object.keys(COMMANDS).sort());
});
