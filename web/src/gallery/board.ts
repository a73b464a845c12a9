import type { Stance } from '@nemawashi/shared/board/consent';
import type { DepartmentId, SeatId, SubjectId, TaskId } from '@nemawashi/shared/board/ids';
import { ownView } from '@nemawashi/shared/board/own-view';
import { audienceOf, type Sections, sectionsFor } from '@nemawashi/shared/board/view';
import { codeAsWritten } from '@nemawashi/shared/testing/code-as-written';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import type { SlateTask } from '@nemawashi/shared/board/slate';
import type { AnswerMark } from '#lib/ballot/ballot.ts';

const PEOPLE = [
  ['山本 健一', 'executive', null],
  ['伊藤 由美', 'executive', null],
  ['中村 浩', 'executive', null],
  ['小林 さくら', 'representative', 'sales'],
  ['渡辺 千夏', 'representative', 'general-affairs'],
  ['加藤 大輔', 'representative', 'field'],
] as const;

type People = readonly (typeof PEOPLE)[number][];
/** So few that an anonymous board shows nothing of them. */
export const FEW: People = PEOPLE.slice(2, 4);
/** How far a board has come. */
type Until = 'half' | 'revealed' | 'half of scores' | 'scored' | 'consented' | Again;
/** Followed up, and assessed again: by half, twice, or with one other person. */
type Again = 'half of again' | 'again' | 'again, with another';
const isAgain = (until: Until): until is Again => until.includes('again');

const WHY = ['決裁の基準が書かれていない', '', '営業会議では、もう使っている'];

/** Everybody answers what is open, some with why, differently enough that each finding comes about. */
function answerAll(story: Story, seats: readonly SeatId[]): void {
  for (const [who, seat] of seats.entries())
    for (const [at, subject] of story.round.subjects.entries())
      story.explain(
        seat,
        subject,
        (((story.state.participants.get(seat)?.role === 'executive' ? 3 : 0) + who + at) % 5) + 1,
        at % 2 === 0 ? (WHY[who % WHY.length] ?? '') : '',
      );
}
const closeHalf = (story: Story) =>
  story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });

function play(story: Story, seats: readonly SeatId[], until: Until): void {
  story.do(LEADER, { type: 'startAssessment' });
  answerAll(story, seats);
  if (until === 'half') return closeHalf(story);
  story.close();
  const [talked] = story.round.subjects;
  if (talked !== undefined) story.do(LEADER, { type: 'lookAt', subject: talked });
  if (until === 'revealed') return;
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(TASKS.map(({ title }) => title));
  answerAll(story, seats);
  if (until === 'half of scores') return closeHalf(story);
  story.close();
  const pilots = story.state.slate?.tasks.slice(0, 1).map(({ id }) => ({ task: id, reason: '' })) ?? [];
  story.do(LEADER, { type: 'chooseWave', plan: story.state.plan.version, pilots });
  if (until === 'consented' || isAgain(until)) consent(story, seats);
  if (isAgain(until)) assessAgain(story, seats, until);
}

function assessAgain(story: Story, seats: readonly SeatId[], until: Again): void {
  story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
  story.do(LEADER, { type: 'beginFollowUp' });
  const others = until === 'again, with another';
  for (const seat of others ? seats.slice(-1) : []) story.do(LEADER, { type: 'removePerson', seat, revokeLink: false });
  const now = others ? [...seats.slice(0, -1), story.join('seat-new', 'representative', 'field', '新任 次郎')] : seats;
  for (let times = until === 'again' ? 2 : 1; times > 0; times -= 1) {
    story.do(LEADER, { type: 'assessAgain' });
    // Somebody else is the first to speak, so that something moves.
    answerAll(story, [...now].reverse());
    if (until === 'half of again') closeHalf(story);
    else story.close();
  }
}

/** Every way of answering a plan, and somebody who doesn't; the first answered it as it was before. */
function consent(story: Story, seats: readonly SeatId[]): void {
  const say = (seat: SeatId | undefined, stance: Stance, reason: string) =>
    seat && story.do(seat, { type: 'consent', stance, reason, plan: story.state.plan.version });
  const [first, second, third, fourth, fifth] = seats;
  say(first, 'agree', '');
  const { meaning, hourlyCost } = story.state.plan;
  story.do(LEADER, { type: 'framePlan', plan: story.state.plan.version, frame: { meaning, hourlyCost, steps: [] } });
  say(second, 'agree', '');
  say(third, 'reserve', '入力してよいデータが決まってから始める');
  say(fourth, 'object', '繁忙期と重なる');
  say(fifth, 'agree', '');
}

/** A board played by the pure core, as its facilitator and a voter see it. */
export function boardAt(until: Until, privacy: PrivacyMode, people: People = PEOPLE) {
  const story = new Story({ privacy });
  const seats = people.map(([name, role, department], at) => story.join(`seat-${String(at)}`, role, department, name));
  play(story, seats, until);
  const seenBy = (seat: SeatId): Sections => {
    const person = story.state.participants.get(seat);
    if (person === undefined) throw new Error(`Nobody sits on ${seat}`);
    return sectionsFor(story.state, audienceOf(person, 'seat'), {
      online: new Set(story.state.participants.keys()),
      waiting: [],
      results: story.results(),
      codeOf: codeAsWritten,
    });
  };
  const own = (seat: SeatId) => {
    const view = ownView(story.state, seat);
    if (view === null) throw new Error(`Nobody sits on ${seat}`);
    return view;
  };
  const [voter = LEADER] = seats;
  const { at } = story.state;
  return { at, leader: seenBy(LEADER), ownOfLeader: own(LEADER), voter: seenBy(voter), ownOfVoter: own(voter) };
}
export type PlayedBoard = ReturnType<typeof boardAt>;

/** Each state in which one's own answer may be. */
export const MARKS: readonly AnswerMark[] = [
  { kind: 'none' },
  { kind: 'pending', value: 4 },
  { kind: 'counted', value: 2 },
  { kind: 'counted', value: null },
  { kind: 'unseen' },
  { kind: 'refused', value: 5, refusal: { kind: 'superseded' }, counted: 3 },
];

/** In the place of somebody's ballot: its subjects go through the states. */
export const ballotOf = (subjects: readonly SubjectId[]) => ({
  mark: (subject: SubjectId): AnswerMark => MARKS[subjects.indexOf(subject) % (MARKS.length - 1)] ?? { kind: 'none' },
  answer: () => undefined,
  dismiss: () => undefined,
});

const task = (id: string, title: string, hours: number | null): SlateTask => ({
  id: id as TaskId,
  title,
  detail: '会議の後に録音を聞き直している。',
  department: 'sales' as DepartmentId,
  authors: [],
  hours,
  saving: 30,
});
export const TASKS: readonly SlateTask[] = [
  task('minutes', '議事録の下書き', 40),
  task('reports', '日報の要約', null),
  task('quotes', '見積書と請求書のたたき台を作る', 24),
];
