import type { DepartmentId, ItemId, TaskId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { WrittenCandidate } from './written-candidate.ts';
import { answerAll, type Gathering, type Seated } from './gathering.ts';

// What many meetings of tests go through, act by act: on a real server, or by the pure core alone.

/** What somebody up to no good would call themselves, and a task. */
export const FORMULA = '=HYPERLINK("http://example.com","押して")';
export const NOTE = '責任者を今月中に決める\n次回は四月';
export const START = '2026-12-01';
export const END = '2026-12-11';
export const TITLES = ['議事録の下書き', '+81-日報の要約', '見積書、請求書の"たたき台"'];

type Told = readonly [name: string, department?: string];
/** Three representatives and three executives, so that groups are shown on every board. */
export const SIX: readonly Told[] = [
  ['社長 太郎'],
  [FORMULA],
  ['常務 一美'],
  ['営業 花子', 'sales'],
  ['総務 次郎', 'general-affairs'],
  ['現場 三郎', 'field'],
];

/** An answer 1 … 5 that differs from person to person and item to item. */
export const value = (n: number): AnswerValue => ((((n % 5) + 5) % 5) + 1) as AnswerValue;

/** Everybody comes, in this order: with a department as its representative, else as an executive. */
export async function gather<Who extends Seated>(
  { join }: Pick<Gathering<Who>, 'join'>,
  people: readonly Told[] = SIX,
): Promise<readonly Who[]> {
  const voters: Who[] = [];
  for (const [name, department] of people)
    voters.push(await join(department === undefined ? 'executive' : 'representative', name, department));
  return voters;
}

/** Closes the open round, whatever it asks, and waits until it is revealed. */
export async function closeRound(leader: Seated, reveal: 'everyone' | 'representatives' = 'everyone'): Promise<void> {
  const { round } = leader.sections.progress;
  if (round === null) throw new Error('No open round');
  await leader.do({ type: 'closeRound', round, reveal });
  const shown = (sections: Seated['sections']): unknown => {
    if (reveal === 'representatives') return sections.preview;
    return sections.board.phase === 'agree' ? sections.ranking : sections.assessment;
  };
  await leader.until((sections) => sections.progress.round === null && shown(sections) !== null);
}

/** From the set-up to the discussion: everybody answers the checklist. `say`: null where they don't know. */
export async function assess<Who extends Seated>(
  { leader }: Pick<Gathering<Who>, 'leader'>,
  voters: readonly Who[],
  say: (who: number, index: number) => AnswerValue,
): Promise<void> {
  await leader.do({ type: 'startAssessment' });
  await answered(leader, voters, say);
  await closeRound(leader);
  await Promise.all(voters.map((voter) => voter.until(({ assessment }) => assessment !== null)));
}

/** Everybody answers the open round, and the leader sees that they have. */
export async function answered(
  leader: Seated,
  voters: readonly Seated[],
  say: (who: number, index: number) => AnswerValue,
): Promise<void> {
  await Promise.all(voters.map((voter, who) => answerAll(voter, (index) => say(who, index))));
  await leader.until(({ progress }) => progress.finishedCount === voters.length);
}

/** From the discussion to where candidates are written. */
export async function propose({ leader }: { readonly leader: Seated }, voters: readonly Seated[] = []): Promise<void> {
  await leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
  await Promise.all([leader, ...voters].map((each) => each.until(({ board }) => board.documents.ideas !== null)));
}

/** From the candidates to their ranking. */
export async function rank<Who extends Seated>(
  { leader }: Pick<Gathering<Who>, 'leader'>,
  voters: readonly Who[],
  say: (who: number, index: number) => AnswerValue,
): Promise<void> {
  await leader.do({ type: 'openScoring' });
  await answered(leader, voters, say);
  await closeRound(leader);
}

/** How a meeting differs from the usual one. */
export interface Change {
  /** Before anybody is asked. */
  readonly setUp?: (leader: Seated) => Promise<void>;
  readonly people?: readonly Told[];
  /** What is answered to the item of this place; null: as usual. */
  readonly answer?: (leader: Seated, index: number) => AnswerValue | null;
  readonly candidates?: readonly (string | WrittenCandidate)[];
}

export interface Ranked<Who extends Seated = Seated> {
  readonly voters: readonly Who[];
  /** The task in the first place. */
  readonly first: TaskId;
}

/** A meeting up to its revealed ranking. */
export async function untilRanked<Who extends Seated>(
  gathering: Gathering<Who>,
  { setUp, people, answer, candidates = TITLES }: Change = {},
): Promise<Ranked<Who>> {
  const { leader } = gathering;
  await setUp?.(leader);
  const voters = await gather(gathering, people);
  await assess(gathering, voters, (who, index) => answer?.(leader, index) ?? value(who + index));
  const [item] = leader.sections.setup.checklist;
  await gathering.note(leader, item?.id ?? ('' as ItemId), NOTE);
  await propose(gathering);
  await gathering.write(leader, candidates);
  await rank(gathering, voters, (who, index) => value(who * 2 + index));
  const first = leader.sections.ranking?.tasks[0]?.task;
  if (first === undefined) throw new Error('Nothing was ranked');
  return { voters, first };
}

/** Does what changes the plan or its minutes, and waits until the leader sees it. */
export async function change(leader: Seated, command: Parameters<Seated['do']>[0]): Promise<void> {
  const { version, minutes } = leader.sections.plan;
  await leader.do(command);
  await leader.until(({ plan }) => plan.version > version || plan.minutes.version > minutes.version);
}

/** From the ranking to an agreed plan in which every part of it has something to say. */
export async function agree<Who extends Seated>(
  { leader }: Pick<Gathering<Who>, 'leader'>,
  { voters, first }: Ranked<Who>,
): Promise<void> {
  const version = () => leader.sections.plan.version;
  const minutes = () => leader.sections.plan.minutes.version;
  const then = (command: Parameters<Seated['do']>[0]) => change(leader, command);
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
}
