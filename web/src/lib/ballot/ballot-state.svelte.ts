import type { SubjectId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { createSubscriber } from 'svelte/reactivity';
import type { AnswerMark, Ballot } from './ballot.ts';

/** A ballot that components can read: they render anew when it changes. */
export class BallotState {
  readonly #ballot: Ballot;
  readonly #subscribe: () => void;

  constructor(ballot: Ballot) {
    this.#ballot = ballot;
    this.#subscribe = createSubscriber((update) => {
      return ballot.onChange(update);
    });
  }

  mark(subject: SubjectId): AnswerMark {
    this.#subscribe();
    return this.#ballot.mark(subject);
  }

  /** Answers that were not counted. */
  get refused(): readonly SubjectId[] {
    this.#subscribe();
    return this.#ballot.refused();
  }

  get pending(): number {
    this.#subscribe();
    return this.#ballot.pending();
  }

  /** How many of these have an answer, counted or on its way. */
  answered(subjects: readonly SubjectId[]): number {
    this.#subscribe();
    return subjects.filter((subject) => isAnswered(this.#ballot.mark(subject))).length;
  }

  answer(subject: SubjectId, value: AnswerValue, reason?: string): void {
    this.#ballot.answer(subject, value, reason);
  }

  dismiss(subject: SubjectId): void {
    this.#ballot.dismiss(subject);
  }
}

export const isAnswered = (mark: AnswerMark): boolean => mark.kind === 'unseen' || chosen(mark) !== undefined;

/** The value to show as chosen; undefined: none. */
export function chosen(mark: AnswerMark): AnswerValue | undefined {
  switch (mark.kind) {
    case 'none':
    case 'unseen':
      return undefined;
    case 'pending':
    case 'counted':
      return mark.value;
    case 'refused':
      return mark.counted;
  }
}
