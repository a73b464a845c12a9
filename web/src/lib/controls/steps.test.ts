import type { RoundId, SeatId } from '@nemawashi/shared/board/ids';
import { type Phase, PHASES } from '@nemawashi/shared/board/phase';
import { describe, expect, it } from 'vitest';
import { stepsOf, unfinished } from './steps.ts';

const at = (phase: Phase, openRound = 'c1') => ({
  board: { phase, rounds: [{ id: openRound as RoundId, closedAt: null, revealedAt: null }] },
  plan: { version: 3 },
});

it('leads from every phase to the next, and from the follow-up to the next wave', () => {
  const main = PHASES.map((phase) => stepsOf(at(phase)).find((step) => step.main)?.id ?? null);
  expect(main).toEqual(['start', 'close', 'to-propose', 'score', 'close', 'conclude', 'follow-up', 'next-wave']);
});

it('closes the round that is open, and agrees to the plan that is shown', () => {
  expect(stepsOf(at('assess', 'c2'))[0]?.command).toEqual({ type: 'closeRound', round: 'c2', reveal: 'everyone' });
  expect(stepsOf(at('agree'))[0]?.command).toEqual({ type: 'concludeAgreement', plan: 3 });
});

it('asks for the second half of a reveal before anything else', () => {
  const rounds = [{ id: 'c1' as RoundId, closedAt: 1, revealedAt: null }];
  const steps = stepsOf({ board: { phase: 'discuss', rounds }, plan: { version: 0 } });
  expect(steps.map(({ command }) => command)).toEqual([{ type: 'revealRest', round: 'c1' }]);
});

it('asks before everything that cannot be taken back', () => {
  const unasked = PHASES.flatMap((phase) => stepsOf(at(phase))).filter((step) => !step.confirmed);
  expect(unasked.map(({ id }) => id)).toEqual(['to-propose', 'to-discuss', 'follow-up']);
});

describe('who has not finished', () => {
  const people = [
    { seat: 'e' as SeatId, name: '社長', role: 'executive', removed: false },
    { seat: 'r' as SeatId, name: '営業', role: 'representative', removed: false },
    { seat: 'x' as SeatId, name: '外れた人', role: 'representative', removed: true },
    { seat: 'f' as SeatId, name: '進行', role: 'facilitator', removed: false },
  ] as const;
  const finished = ['e' as SeatId];

  it('is named', () => {
    const progress = { finished, finishedCount: 1, voters: 2, namesHidden: false };
    expect(unfinished({ people, progress })).toEqual({ count: 1, names: ['営業'] });
  });

  it('is only counted where names may not be told', () => {
    const progress = { finished: [], finishedCount: 1, voters: 2, namesHidden: true };
    expect(unfinished({ people, progress })).toEqual({ count: 1, names: null });
  });
});
