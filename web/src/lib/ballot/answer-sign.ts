import type { AnswerMark } from './ballot.ts';
import { chosen } from './ballot-state.svelte.ts';

/** An answer where there is room for one letter: its number, `?` for _don't know_, `–` for none, `✓` for one that isn't shown. */
export function answerSign(mark: AnswerMark): string {
  if (mark.kind === 'unseen') return '✓';
  const value = chosen(mark);
  return value === undefined ? '–' : value === null ? '?' : String(value);
}
