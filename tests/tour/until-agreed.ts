import type { Character } from '@nemawashi/shared/sample/cast';
import { opinion, score } from '@nemawashi/shared/sample/opinion';
import { reasonFor } from '@nemawashi/shared/sample/reasons';
import type {
  DepartmentId,
  DraftId,
  ExpectedId,
  ItemId,
  RemarkId,
  RoundId,
  SilenceId,
  SubjectId,
} from '@nemawashi/shared/board/ids';
import { type AnswerValue, itemSubject } from '@nemawashi/shared/board/round';
import { CRITERIA } from '@nemawashi/shared/reckoning/settings';
import type { MadeLink } from '@nemawashi/shared/protocol/http';
import { change, closeRound, propose } from '../support/acts.ts';
import type { Gathering, Seated } from '../support/gathering.ts';
import { DAYS } from './days.ts';
import { JAPANESE } from './japanese.ts';
import type { Tale } from './tale.ts';

/** A meeting of a tale up to its agreement: each step leaves the board where people look at it. */
export class UntilAgreed<Who extends Seated = Seated> {
  readonly meeting: Gathering<Who>;
  readonly tale: Tale;
  readonly people: { character: Character; client: Who }[] = [];
  /** A link that was revoked, and a browser whose seat was removed. */
  revoked: MadeLink | null = null;
  removed: Who | null = null;
  observer: Who | null = null;
  personalSecret = '';

  /** `meeting`: of a board made from the tale's. */
  constructor(meeting: Gathering<Who>, tale: Tale = JAPANESE) {
    this.meeting = meeting;
    this.tale = tale;
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
    const { leader, meeting, tale } = this;
    for (const character of tale.cast) {
      const client = await meeting.join(character.role, character, character.department ?? undefined);
      this.people.push({ character, client });
    }
    this.observer = await meeting.join('observer', tale.observer);
    const stranger = await meeting.join('observer', { name: tale.stranger });
    await leader.do({ type: 'removePerson', seat: stranger.seat, revokeLink: false });
    this.removed = stranger;
    this.revoked = await meeting.makeLink('observer');
    await leader.do({ type: 'revokeLink', link: this.revoked.link });
    await leader.do({
      type: 'expectPerson',
      expected: 'expected-support' as ExpectedId,
      person: tale.expected,
      role: 'representative',
      department: 'support' as DepartmentId,
    });
    await meeting.openDoor();
    this.personalSecret = await meeting.makePersonalLink(leader.seat);
    await leader.until(({ door, people }) => door !== null && people.length === tale.cast.length + 3);
  }

  async knock(): Promise<void> {
    await this.meeting.knock(this.tale.knocks, 'representative', 'hr');
  }

  async startAssessment(): Promise<void> {
    await this.leader.do({ type: 'startAssessment' });
    await this.leader.do({ type: 'setTimer', action: 'start', ms: 10 * 60_000 });
    await this.leader.do({ type: 'setTimer', action: 'pause', ms: 0 });
  }

  /** Those from `from` to before `to` answer the open round; two by two in the order of the cast. */
  async answer(from = 0, to = this.tale.cast.length): Promise<void> {
    await Promise.all(
      this.people.slice(from, to).map(async ({ character, client }) => {
        await client.until(({ progress }) => progress.round !== null);
        const round = client.sections.board.rounds.find(({ closedAt }) => closedAt === null);
        for (const [index, subject] of (round?.subjects ?? []).entries()) {
          const first =
            round?.kind === 'scores'
              ? score(character, subject, this.#placeOf(subject))
              : opinion(client.sections.setup.checklist, character, subject, index);
          // Who has heard the others moves towards the middle.
          const value = first === null || round?.number === 1 ? first : (Math.round((first + 3) / 2) as AnswerValue);
          const before = round && client.own.ballots[round.id]?.[subject];
          const item = client.sections.setup.checklist.find(({ id }) => itemSubject(id) === subject);
          const reason = item === undefined ? '' : reasonFor(this.tale.language, character, { item, value, index });
          const ack = await client.send({
            type: 'answer',
            round: round?.id as RoundId,
            subject,
            value,
            replaces: before?.revision ?? 0,
            reason,
          });
          if (!ack.ok) throw new Error(ack.refusal.kind);
        }
      }),
    );
    // Of a later round nobody is told how many have, where people aren’t named.
    await this.leader.until(({ progress }) => progress.namesHidden || progress.finishedCount >= to - from);
  }

  async close(reveal: 'everyone' | 'representatives' = 'everyone'): Promise<void> {
    await closeRound(this.leader, reveal);
  }

  async revealRest(): Promise<void> {
    const round = this.leader.sections.board.rounds.at(-1);
    await this.leader.do({ type: 'revealRest', round: round?.id as RoundId });
    await this.leader.until(({ assessment, preview }) => assessment !== null && preview === null);
  }

  /** The second topic is on everybody's screen, with a note; the first is done. */
  async talk(): Promise<void> {
    const { leader, meeting, tale } = this;
    const [first, second] = leader.sections.assessment?.pattern.agenda.discuss ?? [];
    if (first === undefined || second === undefined) throw new Error('There is nothing to discuss');
    await leader.do({ type: 'lookAt', subject: itemSubject(first as ItemId) });
    await leader.do({
      type: 'finishTopic',
      subject: itemSubject(first as ItemId),
      next: itemSubject(second as ItemId),
    });
    await meeting.note(leader, second as ItemId, tale.note);
  }

  /** A second round on the first three topics of the agenda, in which the room moves towards its middle. */
  async secondRound(): Promise<void> {
    const talk = this.leader.sections.assessment?.pattern.talk ?? [];
    const items = talk.slice(0, 3).map(({ id }) => id as ItemId);
    await this.leader.do({ type: 'openRound', kind: 'checklist', items });
  }

  async beginProposing(): Promise<void> {
    await propose(
      this,
      this.people.map(({ client }) => client),
    );
  }

  /** Everybody writes alone what they will propose; the time stands still meanwhile. */
  async writeAlone(): Promise<void> {
    await this.leader.do({ type: 'openSilence', ms: 5 * 60_000 });
    await this.leader.do({ type: 'setTimer', action: 'pause', ms: 0 });
    for (const { character, client } of this.people) {
      if (character.idea === null) continue;
      await client.until(({ board }) => board.silence !== null);
      await client.do({
        type: 'writeDraft',
        silence: this.#silence,
        draft: `draft-${client.seat}` as DraftId,
        replaces: 0,
        content: { ...character.idea, department: character.department as DepartmentId | null },
      });
    }
  }

  async showIdeas(): Promise<void> {
    await this.leader.do({ type: 'endSilence', silence: this.#silence });
    await this.leader.until(({ board }) => board.silence === null);
  }

  async openScoring(): Promise<void> {
    await this.leader.do({ type: 'openScoring' });
    await this.leader.until(({ progress }) => progress.round !== null);
  }

  /** The proposed task and another one become pilots; nobody has consented yet. */
  async shape(): Promise<void> {
    const { leader, tale } = this;
    await leader.until(({ ranking }) => ranking !== null);
    const slate = leader.sections.board.slate ?? [];
    const pilots = tale.pilots.map(({ title, shape }) => {
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
        meaning: tale.meaning,
        steps: [tale.step],
        hourlyCost: 3200,
        caretaker: tale.caretaker,
        weeklyAim: 60,
      },
    });
    await this.prepare();
  }

  /** What the first pilot waits for is somebody's by a day, one of it done already; an adviser says something. */
  async prepare(): Promise<void> {
    const { leader, tale } = this;
    const { checklist } = leader.sections.setup;
    const { pilots, warnings } = leader.sections.plan;
    const waiting = [
      ...(pilots[0]?.readiness?.lacking ?? []),
      ...(warnings.find(({ kind }) => kind === 'unsafe')?.evidence ?? []),
    ].flatMap((each) => ('item' in each ? [each.item] : []));
    for (const item of [...new Set(waiting)].slice(0, 2)) {
      const text = tale.toDo(checklist.find(({ id }) => id === item)?.text[tale.language] ?? '');
      const toDo = { item: item as ItemId, text, owner: tale.toDoOwner, due: DAYS.ready };
      await leader.do({ type: 'prepareItem', toDo });
    }
    await leader.do({
      type: 'remark',
      remark: { id: 'remark-tour' as RemarkId, ...tale.remark },
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

  /** As the cast tells them: ideas that were written alone come in mixed order, and are thought of alike in each tour. */
  #placeOf(subject: SubjectId): number {
    const task = this.leader.sections.board.slate?.find(({ id }) => subject.startsWith(`${id}/`));
    const ideas = this.tale.cast.flatMap(({ idea }) => idea?.title ?? []);
    const criterion = CRITERIA.findIndex((each) => subject.endsWith(`/${each}`));
    return ideas.indexOf(task?.title ?? '') * CRITERIA.length + criterion;
  }

  get #silence(): SilenceId {
    const { silence } = this.leader.sections.board;
    if (silence === null) throw new Error('Nobody writes alone');
    return silence.id;
  }

  get #plan(): number {
    return this.leader.sections.plan.version;
  }
}
