import type { SubjectId } from '@nemawashi/shared/board/ids';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { createSubscriber } from 'svelte/reactivity';
import type { AnswerMark, Ballot } from './ballot.ts';

/** A ballot that components can read: they render anew when it changes. */
export class BallotState {
  readonly #ballot: Ballot;
  readonly #subscribe: () => void;
  /** What was told of each: as long as nothing of it changes, of another's answer its scale isn't drawn anew. */
  readonly #told = new Map<SubjectId, AnswerMark>();

  constructor(ballot: Ballot) {
    this.#ballot = ballot;
    this.#subscribe = createSubscriber((update) => {
      return ballot.onChange(update);
    });
  }

  mark(subject: SubjectId): AnswerMark {
    this.#subscribe();
    const mark = this.#ballot.mark(subject);
    const before = this.#told.get(subject);
    if (before !== undefined && alike(before, mark)) return before;
    this.#told.set(subject, mark);
    return mark;
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

const alike = (one: AnswerMark, other: AnswerMark): boolean => {
  const parts: readonly [string, unknown][] = Object.entries(other);
  const before: Readonly<Record<string, unknown>> = { ...one };
  return parts.length === Object.keys(one).length && parts.every(([key, value]) => before[key] === value);
};

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
