import type { RoundId, SeatId } from '@nemawashi/shared/board/ids';
import { type Phase, PHASES } from '@nemawashi/shared/board/phase';
import { expect, it } from 'vitest';
import { stepsOf, unfinished } from './steps.ts';

const at = (phase: Phase, openRound = 'c1') => ({
  board: { phase, rounds: [{ id: openRound as RoundId, closedAt: null }] },
  plan: { version: 3 },
});

it('leads from every phase to the next until the plan is agreed', () => {
  const main = PHASES.map((phase) => stepsOf(at(phase)).find((step) => step.main)?.id ?? null);
  expect(main).toEqual(['start', 'close', 'to-propose', 'score', 'close', 'conclude', null]);
});

it('closes the round that is open, and agrees to the plan that is shown', () => {
  expect(stepsOf(at('assess', 'c2'))[0]?.command).toEqual({ type: 'closeRound', round: 'c2' });
  expect(stepsOf(at('agree'))[0]?.command).toEqual({ type: 'concludeAgreement', plan: 3 });
});

it('asks before everything that cannot be taken back', () => {
  const unasked = PHASES.flatMap((phase) => stepsOf(at(phase))).filter((step) => !step.confirmed);
  expect(unasked.map(({ id }) => id)).toEqual(['to-propose', 'to-discuss']);
});

it('names the voters who have not finished', () => {
  const people = [
    { seat: 'e' as SeatId, name: '社長', role: 'executive' },
    { seat: 'r' as SeatId, name: '営業', role: 'representative' },
    { seat: 'f' as SeatId, name: '進行', role: 'facilitator' },
  ] as const;
  expect(unfinished({ people, progress: { finished: ['e' as SeatId] } })).toEqual(['営業']);
});
