import type { Result } from '#lib/connection/request.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Question } from './question.ts';

const REFUSED = { ok: false, refusal: null } as unknown as Result<number>;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A question, how often it was asked, what was learnt, and what it will be answered from now on. */
function asking() {
  const seen = { asked: 0, learnt: [] as number[], answer: { ok: true, value: 1 } as Result<number> };
  const question = new Question<number>(
    () => {
      seen.asked += 1;
      return Promise.resolve(seen.answer);
    },
    (value) => void seen.learnt.push(value),
  );
  return { question, seen, pass: () => vi.advanceTimersByTimeAsync(60_000) };
}

it('M108 asks once for all who want to know, and not again once it was answered', async () => {
  const { question, seen, pass } = asking();
  question.open();
  question.want(200);
  question.want(200);
  await pass();
  expect(seen).toMatchObject({ asked: 1, learnt: [1] });
  question.want(200);
  await pass();
  expect(seen.asked).toBe(2);
});

it('M108 asks nothing of a document that isn’t open, and what was wanted meanwhile as soon as it is', async () => {
  const { question, seen, pass } = asking();
  question.want(0);
  await pass();
  expect(seen.asked).toBe(0);
  question.open();
  await pass();
  expect(seen.asked).toBe(1);
  // Frozen between the wish and the question.
  question.want(200);
  question.close();
  await pass();
  question.want(0);
  await pass();
  expect(seen.asked).toBe(1);
});

it('M108 a refusal is asked again while the document stays open, and never of one that was closed', async () => {
  const { question, seen } = asking();
  seen.answer = REFUSED;
  question.open();
  question.want(0);
  await vi.advanceTimersByTimeAsync(25_000);
  expect(seen.asked).toBe(3);
  question.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen.asked).toBe(3);
  seen.answer = { ok: true, value: 7 };
  question.open();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen).toMatchObject({ asked: 4, learnt: [7] });
});

it('M108 who doesn’t want to know any more isn’t asked for', async () => {
  const { question, seen, pass } = asking();
  question.open();
  question.want(200);
  question.forget();
  await pass();
  expect(seen.asked).toBe(0);
});
