import type { Command } from '../board/command.ts';
import { openDoor } from '../board/found.ts';
import type {
  DepartmentId,
  DraftId,
  ExpectedId,
  ItemId,
  LinkId,
  LogId,
  QuestionId,
  RemarkId,
  SeatId,
  SilenceId,
  SubjectId,
  TaskId,
  ToDoId,
} from '../board/ids.ts';
import { LEADER, type Story } from './story.ts';

/** Who watches, and who votes, in a meeting in which every command there is is carried out. */
export const WATCHES = 'watches' as SeatId;
export const VOTES = 'votes' as SeatId;
const REP = 'rep' as SeatId;

const LOG = 'log-00000001' as LogId;
const QUESTION = 'question-1' as QuestionId;

const DAY = '2026-12-01';
const SHAPE = {
  department: 'sales' as DepartmentId,
  owner: '営業 花子',
  sponsor: '社長 太郎',
  people: ['営業 花子', '営業 四郎'],
  start: DAY,
  end: '2026-12-11',
  measure: '議事録の作成時間',
  baseline: '60分',
  target: '30分',
  data: '社外秘を含まないメモまで',
  checker: '総務 次郎',
  licenceCost: null,
};
const person = (name: string) => ({ name, jobTitle: '', reading: '' });

function setUp(story: Story): void {
  const lead = (command: Command) => story.do(LEADER, command);
  const [item] = story.state.checklist;
  const expected = 'expected-1' as ExpectedId;
  const awaited = { person: person('遅刻 者'), role: 'executive', department: null } as const;
  if (item === undefined) throw new Error('No item');
  lead({ type: 'changeSetup', title: '新しい題' });
  lead({ type: 'changeWeighing', weighing: { ...story.state.weighing, execShare: 0.4 } });
  lead({ type: 'putItem', at: 0, item: { ...item, id: 'added' as ItemId } });
  lead({ type: 'dropItem', item: 'added' as ItemId });
  lead({ type: 'expectPerson', expected, ...awaited });
  lead({ type: 'excuseExpected', expected, absent: true });
  lead({ type: 'forgetExpected', expected });
  lead({ type: 'recordAttendance', seat: REP, attendance: { kind: 'proxy', for: '部長' } });
  lead({
    type: 'correctPerson',
    seat: REP,
    person: person('代表'),
    role: 'representative',
    department: 'sales' as DepartmentId,
  });
  lead({ type: 'shareLead', seat: REP, leads: true });
  lead({ type: 'shareLead', seat: REP, leads: false });
  const [first, ...doubles] = ['d1', 'd2', 'd3'].map((seat) => story.join(seat, 'executive'));
  lead({ type: 'mergePerson', seat: first ?? LEADER, into: REP });
  lead({ type: 'removePerson', seat: doubles[0] ?? LEADER, revokeLink: false });
  lead({ type: 'removePeople', seats: doubles.slice(1) });
  lead({ type: 'revokeLink', link: 'executive' as LinkId });
  story.carryOut(LEADER, openDoor(story.state, LEADER, { code: 'ABCD2345' }));
  lead({ type: 'closeDoor' });
  lead({ type: 'setTimer', action: 'start', ms: 60_000 });
  lead({ type: 'setDue', at: Date.UTC(2027, 0, 1) });
  lead({ type: 'planTime', plan: { setup: 1, assess: 1, discuss: 1, propose: 1, score: 1, agree: 1 } });
}

function vote(story: Story): void {
  for (const voter of [VOTES, REP]) for (const subject of story.round.subjects) story.answer(voter, subject, 4);
}

function writeAlone(story: Story): void {
  const silence = 'w1' as SilenceId;
  const department = 'sales' as DepartmentId;
  const content = { title: '議事録', detail: '会議の後に書く', department, hours: 20, saving: null };
  story.do(LEADER, { type: 'openSilence', ms: 60_000 });
  story.do(VOTES, { type: 'writeDraft', silence, draft: 'd1' as DraftId, replaces: 0, content });
  story.do(LEADER, { type: 'endSilence', silence }, { draw: 7 });
}

function talk(story: Story): void {
  const lead = (command: Command) => story.do(LEADER, command);
  lead({ type: 'startAssessment' });
  vote(story);
  lead({ type: 'closeRound', round: story.round.id, reveal: 'representatives' });
  lead({ type: 'revealRest', round: story.round.id });
  const subject = story.round.subjects[0] ?? ('' as SubjectId);
  const item = subject as string as ItemId;
  lead({ type: 'lookAt', subject });
  lead({ type: 'finishTopic', subject, next: null });
  lead({ type: 'resumeTopic', subject });
  lead({ type: 'prepareItem', toDo: { item, text: '決める', owner: '総務', due: DAY } });
  lead({ type: 'openRound', kind: 'checklist', items: [item] });
  for (const voter of [VOTES, REP]) story.explain(voter, subject, 4, '話を聞いて考えた');
  story.close();
  lead({ type: 'moveTo', from: 'discuss', to: 'propose' });
  writeAlone(story);
  story.openScoring(['議事録', '日報']);
  vote(story);
  story.close();
}

function plan(story: Story): void {
  const lead = (command: Command) => story.do(LEADER, command);
  const version = () => story.state.plan.version;
  const minutes = () => story.state.minutes.version;
  const task = 't1' as TaskId;
  const remark = { id: 'remark-1' as RemarkId, text: '費用の欄がありません' };
  lead({ type: 'chooseWave', plan: version(), pilots: [{ task, reason: '全員で' }] });
  lead({ type: 'shapePilot', plan: version(), task, shape: SHAPE });
  lead({
    type: 'framePlan',
    plan: version(),
    frame: { meaning: '営業から', steps: [], hourlyCost: null, subject: '議事録のPoC' },
  });
  lead({
    type: 'answerWarning',
    plan: version(),
    warning: 'left-to-the-field',
    answer: 'accepted',
    reason: '期限を切る',
  });
  const homework = story.state.minutes.homework.map(({ id, text, owner, due }) => ({ id, text, owner, due }));
  lead({ type: 'keepMinutes', minutes: minutes(), content: { homework, concerns: [] } });
  lead({ type: 'tickToDo', toDo: story.state.minutes.homework[0]?.id ?? ('' as ToDoId), done: true });
  story.do(WATCHES, { type: 'remark', remark: { ...remark, adviser: '' } });
  lead({ type: 'remark', remark: { ...remark, id: 'remark-2' as RemarkId, adviser: '顧問' } });
  lead({ type: 'dropRemark', remark: 'remark-2' as RemarkId });
  for (const voter of [VOTES, REP]) story.do(voter, { type: 'consent', plan: version(), stance: 'agree', reason: '' });
  lead({ type: 'concludeAgreement', plan: version() });
  lead({
    type: 'recordDecision',
    minutes: minutes(),
    decision: { decider: '社長', decision: 'approved', on: DAY, remark: '' },
    signOff: ['起案', '社長'],
  });
  lead({ type: 'reopen', reason: '数字を直す' });
  lead({ type: 'concludeAgreement', plan: version() });
}

function followUp(story: Story): void {
  const lead = (command: Command) => story.do(LEADER, command);
  const task = 't1' as TaskId;
  const entry = { on: DAY, hoursBefore: 20, hoursWith: 14, quality: 4, usesAWeek: 5, remark: '確認の手間' } as const;
  lead({ type: 'beginFollowUp' });
  lead({ type: 'logPilot', entry: { ...entry, id: LOG, task } });
  lead({ type: 'judgePilot', verdict: { task, verdict: 'success', lesson: '型を作る' } });
  story.do(REP, { type: 'takeOver', card: { task, department: 'sales' as DepartmentId } });
  lead({ type: 'countUse', use: { task, days: 30, people: 4, weekly: 3 } });
  lead({ type: 'askQuestion', question: { id: QUESTION, task, text: '使い方が分からない' } });
  lead({ type: 'answerQuestion', answer: { question: QUESTION, text: '総務が教えます' } });
  lead({ type: 'assessAgain' });
  for (const subject of story.round.subjects) story.explain(VOTES, subject, 5, '使ってみて分かった');
  lead({ type: 'closeRound', round: story.round.id, reveal: 'everyone' });
}

/** What was seen to be wrong is taken back before. */
function nextWave(story: Story): void {
  const lead = (command: Command) => story.do(LEADER, command);
  lead({ type: 'dropLog', log: LOG });
  lead({ type: 'dropQuestion', question: QUESTION });
  lead({ type: 'planNextWave' });
}

/** A whole meeting, from the set-up to the next wave, in which every command is carried out; `see`: told after each part. */
export function everyCommand(story: Story, see: () => void = () => undefined): void {
  for (const [seat, name] of [
    [VOTES, '答える 人'],
    ['another', '別の 人'],
  ] as const)
    story.join(seat, 'executive', null, name);
  story.join(REP, 'representative', 'sales', '代表 者');
  story.join(WATCHES, 'observer', null, '見学 者');
  for (const part of [setUp, talk, plan, followUp, nextWave]) {
    part(story);
    see();
  }
}
