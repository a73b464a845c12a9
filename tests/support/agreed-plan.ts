import type { BoardClient } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import type { DepartmentId, TaskId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { noteName } from '@nemawashi/shared/protocol/documents';
import { writeCandidates } from './candidates.ts';
import { answerAll, type Meeting, openMeeting } from './meeting.ts';
import type { TestServer } from './server.ts';

/** What somebody up to no good would call themselves, and a task. */
export const FORMULA = '=HYPERLINK("http://example.com","押して")';
export const NOTE = '責任者を今月中に決める\n次回は四月';
export const START = '2026-12-01';
export const END = '2026-12-11';
const TITLES = ['議事録の下書き', '+81-日報の要約', '見積書、請求書の"たたき台"'];

const value = (n: number): AnswerValue => ((((n % 5) + 5) % 5) + 1) as AnswerValue;

export interface Held extends Meeting {
  readonly voters: readonly BoardClient[];
  readonly first: TaskId;
}

/** How a meeting differs from the usual one. */
interface Change {
  /** Before anybody is asked. */
  readonly setUp?: (leader: BoardClient) => Promise<void>;
  /** What is answered to the item of this place; null: as usual. */
  readonly answer?: (leader: BoardClient, index: number) => AnswerValue | null;
  /** The candidates' titles. */
  readonly titles?: readonly string[];
}

/** A meeting up to its revealed ranking, with three representatives a group so that groups are shown on every board. */
export async function heldMeeting(server: TestServer, privacy: PrivacyMode, change: Change = {}): Promise<Held> {
  const meeting = await openMeeting(server, { privacy, template: 'short' });
  const { leader, join } = meeting;
  await change.setUp?.(leader);
  const voters = [
    await join('executive', '社長 太郎'),
    await join('executive', FORMULA),
    await join('executive', '常務 一美'),
    await join('representative', '営業 花子', 'sales'),
    await join('representative', '総務 次郎', 'general-affairs'),
    await join('representative', '現場 三郎', 'field'),
  ];
  const open = async () => leader.sections.progress.round ?? ('' as never);
  await leader.do({ type: 'startAssessment' });
  await Promise.all(
    voters.map((voter, who) => answerAll(voter, (index) => change.answer?.(leader, index) ?? value(who + index))),
  );
  await leader.until(({ progress }) => progress.finishedCount === voters.length);
  await leader.do({ type: 'closeRound', round: await open(), reveal: 'everyone' });
  await Promise.all(voters.map((voter) => voter.until(({ assessment }) => assessment !== null)));
  await writeNote(leader);
  await leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
  await leader.until(({ board }) => board.documents.ideas !== null);
  await writeCandidates(leader, change.titles ?? TITLES);
  await leader.do({ type: 'openScoring' });
  await Promise.all(voters.map((voter, who) => answerAll(voter, (index) => value(who * 2 + index))));
  await leader.do({ type: 'closeRound', round: await open(), reveal: 'everyone' });
  await leader.until(({ ranking }) => ranking !== null);
  const first = leader.sections.ranking?.tasks[0]?.task;
  if (first === undefined) throw new Error('Nothing was ranked');
  return { ...meeting, voters, first };
}

async function writeNote(leader: BoardClient): Promise<void> {
  const notes = await openDocument(leader, 'notes');
  const [item] = leader.sections.setup.checklist;
  notes.doc.getText(noteName(item?.id ?? '')).insert(0, NOTE);
  await notes.flushed();
  notes.close();
}

/** Goes on to an agreed plan in which every part of it has something to say. */
export async function agreedPlan(server: TestServer, privacy: PrivacyMode): Promise<Held> {
  const held = await heldMeeting(server, privacy);
  const { leader, voters, first } = held;
  const version = () => leader.sections.plan.version;
  const minutes = () => leader.sections.plan.minutes.version;
  const then = async (command: Parameters<BoardClient['do']>[0]) => {
    const [before, kept] = [version(), minutes()];
    await leader.do(command);
    await leader.until(({ plan }) => plan.version > before || plan.minutes.version > kept);
  };
  await then({ type: 'chooseWave', plan: version(), pilots: [{ task: first, reason: '全員で選んだ' }] });
  await then({
    type: 'shapePilot',
    plan: version(),
    task: first,
    shape: {
      department: 'sales' as DepartmentId,
      owner: '営業 花子',
      sponsor: '社長 太郎',
      people: ['営業 花子', '営業 四郎'],
      start: START,
      end: END,
      measure: '議事録の作成時間',
      baseline: '1件あたり60分',
      target: '-30分',
      data: '社外秘を含まないメモまで',
      checker: '総務 次郎',
      licenceCost: 9000,
    },
  });
  await then({
    type: 'framePlan',
    plan: version(),
    frame: {
      meaning: '経営が目的を示し、営業から始める。',
      steps: [{ text: '総務へ横展開する', owner: '総務 次郎', due: '2027-02-01' }],
      hourlyCost: 3000,
    },
  });
  const warning = leader.sections.plan.warnings[0]?.kind;
  if (warning !== undefined)
    await then({ type: 'answerWarning', plan: version(), warning, answer: 'accepted', reason: '期限を切って確かめる' });
  for (const [index, voter] of voters.entries()) {
    await voter.until(({ plan }) => plan.version === version());
    await voter.do(
      index === 4
        ? { type: 'consent', plan: version(), stance: 'reserve', reason: '=1+1 繁忙期を避けて始めたい' }
        : { type: 'consent', plan: version(), stance: 'agree', reason: '' },
    );
  }
  await then({
    type: 'keepMinutes',
    minutes: minutes(),
    content: {
      homework: [{ text: '利用規程の案を作る', owner: '総務 次郎', due: '2026-12-20' }],
      concerns: [
        { seat: voters[4]?.seat ?? leader.seat, owner: '営業 花子', due: '2026-12-15', remark: '開始日を調整する' },
      ],
    },
  });
  await then({
    type: 'recordDecision',
    minutes: minutes(),
    decision: { decider: '代表取締役 山田', decision: 'conditional', on: '2026-11-30', remark: '費用の上限を守ること' },
  });
  await leader.do({ type: 'concludeAgreement', plan: version() });
  await leader.until(({ board }) => board.phase === 'agreed');
  return held;
}
