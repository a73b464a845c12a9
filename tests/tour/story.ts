import { CAST, type Character } from '@nemawashi/server/demo/cast';
import { opinion, score } from '@nemawashi/server/demo/opinion';
import type { DepartmentId, ExpectedId, ItemId, LogId, RemarkId, RoundId, TaskId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { MadeLink } from '@nemawashi/shared/protocol/http';
import { change, closeRound, propose } from '../support/acts.ts';
import type { Gathering, Seated } from '../support/gathering.ts';
import { PILOTS } from './pilots.ts';

/** The board of the story as its facilitator makes it. */
export const BOARD = {
  title: '生成AIの進め方を決める会議（2027年度上期）',
  person: { name: '高橋 直樹', jobTitle: '経営企画部 課長', reading: 'たかはし なおき' },
} as const;

/** A whole meeting of the demo's cast, on a server or without one: each step leaves the board where people look at it. */
export class Story<Who extends Seated = Seated> {
  readonly meeting: Gathering<Who>;
  readonly people: { character: Character; client: Who }[] = [];
  /** A link that was revoked, and a browser whose seat was removed. */
  revoked: MadeLink | null = null;
  removed: Who | null = null;
  personalSecret = '';

  /** `meeting`: of a board made from `BOARD`. */
  constructor(meeting: Gathering<Who>) {
    this.meeting = meeting;
  }

  get leader(): Who {
    return this.meeting.leader;
  }

  voter(role: Character['role']): Who {
    const found = this.people.find(({ character }) => character.role === role);
    if (found === undefined) throw new Error(`No ${role} yet`);
    return found.client;
  }

  /** Everybody comes; one is removed again, one link revoked, somebody waits at the door, somebody is still expected. */
  async gather(): Promise<void> {
    const { leader, meeting } = this;
    for (const character of CAST) {
      const client = await meeting.join(character.role, character, character.department ?? undefined);
      this.people.push({ character, client });
    }
    const stranger = await meeting.join('observer', { name: '間違えて 入った人' });
    await leader.do({ type: 'removePerson', seat: stranger.seat, revokeLink: false });
    this.removed = stranger;
    this.revoked = await meeting.makeLink('observer');
    await leader.do({ type: 'revokeLink', link: this.revoked.link });
    await leader.do({
      type: 'expectPerson',
      expected: 'expected-support' as ExpectedId,
      person: { name: '斎藤 和也', jobTitle: 'カスタマーサポート部 部長', reading: 'さいとう かずや' },
      role: 'representative',
      department: 'support' as DepartmentId,
    });
    await meeting.openDoor();
    this.personalSecret = await meeting.makePersonalLink(leader.seat);
    await leader.until(({ door, people }) => door !== null && people.length === CAST.length + 2);
  }

  async knock(): Promise<void> {
    await this.meeting.knock({ name: '三浦 陽子', jobTitle: '人事部 主任' }, 'representative', 'hr');
  }

  async startAssessment(): Promise<void> {
    await this.leader.do({ type: 'startAssessment' });
    await this.leader.do({ type: 'setTimer', action: 'start', ms: 10 * 60_000 });
    await this.leader.do({ type: 'setTimer', action: 'pause', ms: 0 });
  }

  /** Those from `from` to before `to` answer the open round; two by two in the order of the cast. */
  async answer(from = 0, to = CAST.length): Promise<void> {
    await Promise.all(
      this.people.slice(from, to).map(async ({ character, client }) => {
        await client.until(({ progress }) => progress.round !== null);
        const round = client.sections.board.rounds.find(({ closedAt }) => closedAt === null);
        for (const [index, subject] of (round?.subjects ?? []).entries()) {
          const first =
            round?.kind === 'checklist' ? opinion(client, character, subject, index) : score(character, subject, index);
          // Who has heard the others moves towards the middle.
          const value = first === null || round?.number === 1 ? first : (Math.round((first + 3) / 2) as AnswerValue);
          const before = round && client.own.ballots[round.id]?.[subject];
          const ack = await client.answer(round?.id as RoundId, subject, value, before?.revision ?? 0);
          if (!ack.ok) throw new Error(ack.refusal.kind);
        }
      }),
    );
    await this.leader.until(({ progress }) => progress.finishedCount >= to - from);
  }

  async close(reveal: 'everyone' | 'representatives' = 'everyone'): Promise<void> {
    await closeRound(this.leader, reveal);
  }

  async revealRest(): Promise<void> {
    const round = this.leader.sections.board.rounds.at(-1);
    await this.leader.do({ type: 'revealRest', round: round?.id as RoundId });
    await this.leader.until(({ assessment, preview }) => assessment !== null && preview === null);
  }

  /** A second round on the first three topics of the agenda, in which the room moves towards its middle. */
  async secondRound(): Promise<void> {
    const talk = this.leader.sections.assessment?.pattern.talk ?? [];
    const items = talk.slice(0, 3).map(({ id }) => id as ItemId);
    await this.leader.do({ type: 'openRound', kind: 'checklist', items });
  }

  async propose(): Promise<void> {
    await propose(
      this,
      this.people.map(({ client }) => client),
    );
    for (const { character, client } of this.people) {
      if (character.idea === null) continue;
      const { department } = character;
      await this.meeting.write(client, [{ ...character.idea, ...(department !== null && { department }) }]);
    }
  }

  async openScoring(): Promise<void> {
    await this.leader.do({ type: 'openScoring' });
    await this.leader.until(({ progress }) => progress.round !== null);
  }

  /** The proposed task and another one become pilots; nobody has consented yet. */
  async shape(): Promise<void> {
    const { leader } = this;
    await leader.until(({ ranking }) => ranking !== null);
    const slate = leader.sections.board.slate ?? [];
    const pilots = PILOTS.map(({ title, shape }) => {
      const task = slate.find((each) => each.title === title)?.id;
      if (task === undefined) throw new Error(`Nobody proposed ${title}`);
      return { task, shape };
    });
    await change(leader, {
      type: 'chooseWave',
      plan: this.#plan,
      pilots: pilots.map(({ task }) => ({ task, reason: '' })),
    });
    for (const { task, shape } of pilots) await change(leader, { type: 'shapePilot', plan: this.#plan, task, shape });
    await change(leader, {
      type: 'framePlan',
      plan: this.#plan,
      frame: {
        meaning: '経営層が目的と守るべき線を示し、困っている業務から小さく試す。',
        steps: [{ text: '成果が出た業務を、ほかの部署へ広げる', owner: '伊藤 由美', due: '2027-03-31' }],
        hourlyCost: 3200,
        caretaker: '松本 亮',
        weeklyAim: 60,
      },
    });
    await this.prepare();
  }

  /** What the first pilot waits for is somebody's by a day, one of it done already; an adviser says something. */
  async prepare(): Promise<void> {
    const { leader } = this;
    const { checklist } = leader.sections.setup;
    const { pilots, warnings } = leader.sections.plan;
    const waiting = [
      ...(pilots[0]?.readiness?.lacking ?? []),
      ...(warnings.find(({ kind }) => kind === 'unsafe')?.evidence ?? []),
    ].flatMap((each) => ('item' in each ? [each.item] : []));
    for (const item of [...new Set(waiting)].slice(0, 2)) {
      const text = `「${checklist.find(({ id }) => id === item)?.text.ja ?? ''}」と言えるようにする`;
      const toDo = { item: item as ItemId, text, owner: '渡辺 千夏', due: '2026-11-30' };
      await leader.do({ type: 'prepareItem', toDo });
    }
    await leader.do({
      type: 'remark',
      remark: {
        id: 'remark-tour' as RemarkId,
        text: '最初の2週間は、時間の記録を毎日そろえてください。',
        adviser: '顧問 森本 修',
      },
    });
    await leader.until(({ plan }) => plan.remarks.length > 0 && plan.minutes.homework.length > 0);
    const [done] = leader.sections.plan.minutes.homework;
    if (done !== undefined) await leader.do({ type: 'tickToDo', toDo: done.id, done: true });
  }

  async consent(): Promise<void> {
    for (const { character, client } of this.people) {
      await client.until(({ plan }) => plan.version === this.#plan);
      await client.do({ type: 'consent', plan: this.#plan, ...character.stance });
    }
  }

  async conclude(): Promise<void> {
    await this.leader.do({ type: 'concludeAgreement', plan: this.#plan });
    await this.leader.until(({ board }) => board.phase === 'agreed');
  }

  async followUp(): Promise<void> {
    const { leader } = this;
    await leader.do({ type: 'beginFollowUp' });
    await leader.until(({ board }) => board.phase === 'follow-up');
    const task = leader.sections.plan.pilots[0]?.task as TaskId;
    for (const [index, on] of ['2026-12-03', '2026-12-08'].entries()) {
      const log = {
        hoursBefore: 4,
        hoursWith: 2.5 - index,
        quality: 4,
        usesAWeek: 5,
        remark: '確認の手間は残る',
      } as const;
      await leader.do({ type: 'logPilot', entry: { id: `log-tour-${String(index)}` as LogId, task, on, ...log } });
    }
    await leader.do({
      type: 'judgePilot',
      verdict: { task, verdict: 'success', lesson: '過去の提案書を一緒に渡すと、直しが減った' },
    });
  }

  end(): void {
    this.meeting.close();
  }

  get #plan(): number {
    return this.leader.sections.plan.version;
  }
}
