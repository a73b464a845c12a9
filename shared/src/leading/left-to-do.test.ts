import type { Sections } from '../board/view.ts';
import { expect, it } from 'vitest';
import { leftToDo } from './left-to-do.ts';

type Plan = Sections['plan'];
const decision = { decider: '', decision: null, on: null, remark: '' };
const start = {
  pilots: [],
  warnings: [],
  meaning: '',
  steps: [],
  silent: ['a', 'b'],
  consents: [],
  minutes: { version: 0, homework: [], concerns: [], decision },
} as unknown as Plan;
const open = (plan: Plan) => Object.fromEntries(leftToDo({ plan }).map(({ what, open: count }) => [what, count]));

it('A2 whoever leads is told what is open before concluding', () => {
  expect(open(start)).toEqual({ wave: 1, pilots: 1, warnings: 0, meaning: 1, consents: 2, decider: 1 });
});

it('A3 a reservation is open until somebody says what is done about it', () => {
  const reserved = {
    ...start,
    consents: [{ seat: 'a', stance: 'reserve', reason: '時期', outdated: false, at: 0 }],
  } as unknown as Plan;
  expect(open(reserved).concerns).toBe(1);
  const concerns = [{ seat: 'a', owner: '', due: null, remark: '時期を動かす' }];
  const answered = { ...reserved, minutes: { ...start.minutes, concerns } } as unknown as Plan;
  expect(open(answered).concerns).toBe(0);
});
