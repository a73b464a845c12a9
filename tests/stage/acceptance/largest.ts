import type { ChecklistItem } from '@nemawashi/shared/board/checklist';
import type { SubjectId, TaskId } from '@nemawashi/shared/board/ids';
import { agree, answered, closeRound, gather, propose, type Ranked, value } from '../../support/acts.ts';
import { answerAll } from '../../support/gathering.ts';
import { gatherHere, type HouseGathering } from '../house/gather.ts';
import type { HouseSeat } from '../house/seat.ts';

const EXECUTIVES = 8;
const PEOPLE = 30;
const TASKS = 12;
const long = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** A board as large as boards get in one room, with the longest names that it takes. */
export function largest(): HouseGathering {
  return gatherHere({ template: 'generative-ai', title: long('生成AIの進め方を決める全社会議', 120) });
}

function crowd(departments: readonly string[]): (readonly [string, string?])[] {
  return Array.from({ length: PEOPLE }, (_, at) => {
    const name = at % 5 === 4 ? long(`長い名前の人${String(at)}`, 60) : `${String(at)} 山本 健一`;
    return at < EXECUTIVES ? [name] : [name, departments[at % departments.length] ?? ''];
  });
}

const tasks = (departments: readonly string[]) =>
  Array.from({ length: TASKS }, (_, at) => ({
    title: at % 3 === 0 ? long(`${String(at)} 見積書と請求書のたたき台を作る`, 80) : `${String(at)} 議事録の下書き`,
    detail: long('会議の後に録音を聞き直している。', at * 30),
    department: departments[at % departments.length] ?? '',
    hours: 20 + at,
    saving: 30,
  }));

async function revealRest(leader: HouseSeat): Promise<void> {
  const round = leader.sections.board.rounds.at(-1);
  if (round === undefined) throw new Error('No round');
  await leader.do({ type: 'revealRest', round: round.id });
}

export interface Stop {
  readonly scene: string;
  readonly voters: readonly HouseSeat[];
}

/** Plays a meeting to its end, and stops at each scene; who has seen enough breaks off. */
export async function* play(meeting: HouseGathering): AsyncGenerator<Stop, void> {
  const { leader } = meeting;
  const departments = leader.sections.setup.departments.map(({ id }) => id as string);
  const [item] = leader.sections.setup.checklist;
  if (item === undefined) throw new Error('No item');
  const worded = long('経営層は、生成AIを何のために使うのかを、自分の言葉で社員に語っている。', 300);
  await leader.do({ type: 'putItem', item: { ...item, text: { ja: worded, en: worded } }, at: 0 });
  await meeting.openDoor();
  yield { scene: 'lobby-empty', voters: [] };
  const voters = await gather(meeting, crowd(departments));
  yield { scene: 'lobby', voters };
  await leader.do({ type: 'startAssessment' });
  await leader.do({ type: 'setTimer', action: 'start', ms: 10 * 60_000 });
  await leader.do({ type: 'setTimer', action: 'pause', ms: 0 });
  const opinion = (who: number, index: number) =>
    who < EXECUTIVES ? value(3 + (index % 2)) : value(1 + ((who + index) % 3));
  await Promise.all(voters.slice(0, 12).map((voter, who) => answerAll(voter, (index) => opinion(who, index))));
  yield { scene: 'answering', voters };
  await Promise.all(voters.slice(12).map((voter, who) => answerAll(voter, (index) => opinion(12 + who, index))));
  yield { scene: 'answered', voters };
  await closeRound(leader, 'representatives');
  yield { scene: 'preview', voters };
  await revealRest(leader);
  await leader.until(({ assessment }) => assessment !== null);
  yield { scene: 'verdict', voters };
  const length = ({ text }: ChecklistItem) => text.ja?.length ?? 0;
  const longest = leader.sections.setup.checklist.toSorted((a, b) => length(b) - length(a))[0];
  if (longest === undefined) throw new Error('No item');
  await meeting.note(
    leader,
    longest.id,
    long('責任者を今月中に決める。規程の案は総務が作り、次の会議で確かめる。', 900),
  );
  await leader.do({ type: 'lookAt', subject: longest.id as string as SubjectId });
  for (const voter of voters.slice(0, 3)) meeting.house.act(voter.seat, { type: 'askToSpeak', asks: true });
  const [first] = voters;
  if (first !== undefined) meeting.house.act(leader.seat, { type: 'giveFloor', seat: first.seat });
  yield { scene: 'topic', voters };
  await propose(meeting);
  await meeting.write(leader, tasks(departments));
  yield { scene: 'ideas', voters };
  await leader.do({ type: 'openScoring' });
  yield { scene: 'scoring', voters };
  await answered(leader, voters, (who, index) => value(who * 2 + index));
  await closeRound(leader, 'representatives');
  yield { scene: 'score-preview', voters };
  await revealRest(leader);
  await leader.until(({ ranking }) => ranking !== null);
  yield { scene: 'ranking', voters };
  const task = leader.sections.ranking?.tasks[0]?.task as TaskId;
  await leader.do({ type: 'lookAt', subject: task as string as SubjectId });
  yield { scene: 'task', voters };
  await leader.do({ type: 'lookAt', subject: null });
  const ranked: Ranked<HouseSeat> = { voters, first: task };
  await agree(meeting, ranked);
  yield { scene: 'agreed', voters };
  await leader.do({ type: 'beginFollowUp' });
  await leader.until(({ board }) => board.phase === 'follow-up');
  yield { scene: 'follow-up', voters };
}
