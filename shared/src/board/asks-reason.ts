import type { AnswerValue, Round } from './round.ts';

/** Whether somebody who has answered so is asked why: a strong answer needs it most, in a later round any does. */
export const asksReason = ({ kind, number }: Pick<Round, 'kind' | 'number'>, value: AnswerValue): boolean =>
  kind === 'checklist' && value !== null && (number > 1 || value === 1 || value === 5);
