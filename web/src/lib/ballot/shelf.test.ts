import type { CommandId } from '@nemawashi/shared/board/ids';
import { MOST_ITEMS } from '@nemawashi/shared/board/checklist';
import { MOST_ROUNDS } from '@nemawashi/shared/board/decide/phases';
import { LIMITS } from '@nemawashi/shared/board/text';
import { CRITERIA } from '@nemawashi/shared/reckoning/settings';
import { CANDIDATE_LIMITS } from '@nemawashi/shared/board/slate';
import { expect, it } from 'vitest';
import type { WaitingAnswer } from './waiting-answer.ts';

/** What browsers keep for one address at the least, in characters. */
const KEPT = 5 * 1024 * 1024;

it('D32 a browser has room for every answer of every round waiting at once', () => {
  const kept = (reason: string): number => {
    const choice = { id: 'a'.repeat(22) as CommandId, value: 5 as const, reason, at: Date.UTC(2999, 11, 31) };
    const answer: WaitingAnswer = { ...choice, replaces: 9999, sent: true, next: choice, refusal: null };
    const key = `nemawashi.answer.${'b'.repeat(64)}.${'s'.repeat(64)}~99.c9.${'i'.repeat(129)}`;
    return key.length + JSON.stringify(answer).length;
  };
  const items = MOST_ITEMS * kept('あ'.repeat(LIMITS.answerReason));
  expect(MOST_ROUNDS * (items + CANDIDATE_LIMITS.count * CRITERIA.length * kept(''))).toBeLessThan(KEPT / 2);
});
