import { randomBytes } from 'node:crypto';
import { CAST, type Character } from '@nemawashi/server/demo/cast';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { opinion, score } from '@nemawashi/server/demo/person';
import type { DepartmentId, ExpectedId, ItemId, LogId, RemarkId, RoundId, TaskId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { MadeLink, PersonalLinkMade } from '@nemawashi/shared/protocol/http';
import type { DoorOpened } from '@nemawashi/shared/protocol/door';
import { writeCandidates } from '../support/candidates.ts';
import { openMeeting, type Meeting } from '../support/meeting.ts';
import type { TestServer } from '../support/server.ts';
import { PILOTS } from './pilots.ts';

/** A whole meeting of the demo's cast, driven over the line: each step leaves the board where people look at it. */
export class Story {
  readonly meeting: Meeting;
  readonly server: TestServer;
  readonly people: { character: Character; client: BoardClient }[] = [];
  /** A link that was revoked, and a browser whose seat was removed. */
  revoked: MadeLink | null = null;
  removed: BoardClient | null = null;
  personalSecret = '';

  private constructor(server: TestServer, meeting: Meeting) {
    this.server = server;
    this.meeting = meeting;
  }

  static async begin(server: TestServer): Promise<Story> {
    const meeting = await openMeeting(server, {
      title: '生成AIの進め方を決める会議（2027年度上期）',
      person: { name: '高橋 直樹', jobTitle: '経営企画部 課長', reading: 'たかはし なおき' },
    });
    return new Story(server, meeting);
  }

  get leader(): BoardClient {
    return this.meeting.leader;
  }

  voter(role: Character['role']): BoardClient {
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
    this.revoked = await leader.browser.ask<MadeLink>('POST', this.#path('links'), { role: 'observer' });
    await leader.do({ type: 'revokeLink', link: this.revoked.link });
    await leader.do({
      type: 'expectPerson',
      expected: 'expected-support' as ExpectedId,
      person: { name: '斎藤 和也', jobTitle: 'カスタマーサポート部 部長', reading: 'さいとう かずや' },
      role: 'representative',
      department: 'support' as DepartmentId,
    });
    await leader.browser.ask<DoorOpened>('POST', this.#path('door'), {});
    const { secret } = await leader.browser.ask<PersonalLinkMade>('POST', this.#path('personal-links'), {
      of: leader.seat,
    });
    this.personalSecret = secret;
    await leader.until(({ door, people }) => door !== null && people.length === CAST.length + 2);
  }

  async knock(): Promise<void> {
    const { leader } = this;
    await leader.browser.request('POST', `/api/boards/${leader.board}/waiting`, {
      code: leader.sections.door?.code ?? '',
      ticket: randomBytes(15).toString('base64url'),
      person: { name: '三浦 陽子', jobTitle: '人事部 主任' },
      role: 'representative',
      department: 'hr',
    });
    await leader.until(({ waiting }) => (waiting?.length ?? 0) > 0);
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
    const round = this.leader.sections.progress.round;
    if (round === null) throw new Error('No open round');
    await this.leader.do({ type: 'closeRound', round, reveal });
    await this.leader.until(
      ({ assessment, preview, progress }) => progress.round === null && (assessment !== null || preview !== null),
    );
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
    await this.leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
    await Promise.all(
      [this.leader, ...this.people.map(({ client }) => client)].map((each) =>
        each.until(({ board }) => board.documents.ideas !== null),
      ),
    );
    for (const { character, client } of this.people) {
      if (character.idea === null) continue;
      const { department } = character;
      await writeCandidates(client, [{ ...character.idea, ...(department !== null && { department }) }]);
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
    await this.#change({
      type: 'chooseWave',
      plan: this.#plan,
      pilots: pilots.map(({ task }) => ({ task, reason: '' })),
    });
    for (const { task, shape } of pilots) await this.#change({ type: 'shapePilot', plan: this.#plan, task, shape });
    await this.#change({
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

  async #change(command: Parameters<BoardClient['do']>[0]): Promise<void> {
    const before = this.#plan;
    await this.leader.do(command);
    await this.leader.until(({ plan }) => plan.version > before);
  }

  #path(what: string): string {
    return `/api/boards/${this.leader.board}/${what}?seat=${this.leader.seat}`;
  }
}
