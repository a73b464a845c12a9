import { opinion } from '@nemawashi/shared/sample/opinion';
import type { LogId, QuestionId, TaskId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { Seated } from '../support/gathering.ts';
import { DAYS } from './days.ts';
import { JAPANESE } from './japanese.ts';
import { UntilAgreed } from './until-agreed.ts';

/** `projector`: the facilitator's second window. */
export type AtBoard = 'leader' | 'executive' | 'representative' | 'observer' | 'removed' | 'projector';

/** The board of the story as its facilitator makes it. */
export const BOARD = JAPANESE.board;

/** A whole meeting of a tale, on a server or without one, and what comes after it. */
export class Story<Who extends Seated = Seated> extends UntilAgreed<Who> {
  async followUp(): Promise<void> {
    const { leader, tale } = this;
    await leader.do({ type: 'beginFollowUp' });
    await leader.until(({ board }) => board.phase === 'follow-up');
    const task = leader.sections.plan.pilots[0]?.task as TaskId;
    for (const [index, on] of DAYS.logged.entries()) {
      const log = {
        hoursBefore: 5,
        hoursWith: 4 - 0.75 * index,
        quality: 4,
        usesAWeek: 5,
        remark: tale.logged,
      } as const;
      await leader.do({ type: 'logPilot', entry: { id: `log-tour-${String(index)}` as LogId, task, on, ...log } });
    }
    await leader.do({
      type: 'judgePilot',
      verdict: { task, verdict: 'success', lesson: tale.lesson },
    });
  }

  /** After months, half of the people have answered anew. */
  async comeBack(): Promise<void> {
    await this.leader.do({ type: 'assessAgain' });
    await this.leader.until(({ progress }) => progress.round !== null);
    await this.answer(0, this.tale.cast.length / 2);
  }

  /** What they say now stands beside what they said then: departments try more on their own. */
  async compare(): Promise<void> {
    const { leader, people } = this;
    const round = leader.sections.board.rounds.at(-1);
    if (round === undefined) throw new Error('No open round');
    const axes = new Map(
      leader.sections.setup.checklist.map(({ id, axis, direction }) => [id as string, { axis, direction }]),
    );
    for (const [at, { character, client }] of people.entries())
      for (const [index, subject] of round.subjects.entries()) {
        const of = axes.get(subject);
        const tries = of?.axis === 'culture' || of?.axis === 'talent';
        const said = opinion(client.sections.setup.checklist, character, subject, index);
        const moved = said === null || !tries ? said : said + (of.direction === 1 ? 1 : -1);
        const value = moved === null ? null : (Math.min(5, Math.max(1, moved)) as AnswerValue);
        // Whoever has answered while it was coming back answers anew.
        const ack = await client.answer(round.id, subject, value, at < this.tale.cast.length / 2 ? 1 : 0);
        if (!ack.ok) throw new Error(ack.refusal.kind);
      }
    await this.close();
    await leader.until(({ again }) => again.assessments.length > 0);
  }

  /** A month on: use was counted, another department took the success over, and its users ask. */
  async takeOver(): Promise<void> {
    const { leader, tale } = this;
    const [first, second] = leader.sections.plan.pilots;
    if (first === undefined || second === undefined) throw new Error('No pilots');
    const { task } = first;
    await leader.do({ type: 'countUse', use: { task, days: 30, people: 4, weekly: 3 } });
    const department = leader.sections.setup.departments.find(({ id }) => id !== first.department)?.id;
    if (department === undefined) throw new Error('No other department');
    await leader.do({ type: 'takeOver', card: { task, department } });
    for (const [index, text] of tale.questions.entries())
      await this.voter('representative').do({
        type: 'askQuestion',
        question: { id: `question-tour-${String(index)}` as QuestionId, task, text },
      });
    await leader.do({
      type: 'answerQuestion',
      answer: { question: 'question-tour-0' as QuestionId, text: tale.reply },
    });
    for (const [index, hoursWith] of [3, 2.5, 2.75].entries())
      await leader.do({
        type: 'logPilot',
        entry: {
          id: `log-tour-second-${String(index)}` as LogId,
          task: second.task,
          on: `2026-12-${String(4 + 3 * index).padStart(2, '0')}`,
          hoursBefore: 4,
          hoursWith,
          quality: 3,
          usesAWeek: 3,
          remark: '',
        },
      });
    await leader.until(({ followUp }) => followUp.questions.some(({ answer }) => answer !== null));
  }

  /** At whose seat somebody of the tour looks. */
  seatOf(who: AtBoard): Who {
    if (who === 'leader' || who === 'projector') return this.leader;
    if (who === 'executive' || who === 'representative') return this.voter(who);
    const seat = who === 'observer' ? this.observer : this.removed;
    if (seat === null) throw new Error(`No ${who} yet`);
    return seat;
  }

  end(): void {
    this.meeting.close();
  }
}
