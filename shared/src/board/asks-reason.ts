import type { AnswerValue, Round } from './round.ts';

/**
 * Whether somebody who has answered so is asked why: a strong answer needs it most, in a later round any does. An assessment
 * after the first is none: whoever hasn't changed their mind isn't asked to account for it (SPEC U2).
 */
export function asksReason({ kind, number }: Pick<Round, 'kind' | 'number'>, value: AnswerValue): boolean {
  if (kind === 'scores' || value === null) return false;
  return value === 1 || value === 5 || (kind === 'checklist' && number > 1);
}
