import type { RoundId, SeatId } from '../board/ids.ts';
import { type Phase, PHASES } from '../board/phase.ts';
import { describe, expect, it } from 'vitest';
import { away, stepsOf, unfinished } from './steps.ts';

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
    { seat: 'e' as SeatId, name: '社長', role: 'executive', removed: false, online: false, entered: false },
    { seat: 'r' as SeatId, name: '営業', role: 'representative', removed: false, online: false, entered: false },
    { seat: 'h' as SeatId, name: '総務', role: 'representative', removed: false, online: true, entered: false },
    { seat: 'n' as SeatId, name: '端末なし', role: 'representative', removed: false, online: false, entered: true },
    { seat: 'x' as SeatId, name: '外れた人', role: 'representative', removed: true, online: false, entered: false },
    { seat: 'f' as SeatId, name: '進行', role: 'facilitator', removed: false, online: false, entered: false },
  ] as const;
  const finished = ['e' as SeatId];

  it('is named', () => {
    const progress = { finished, finishedCount: 1, voters: 4, namesHidden: false };
    expect(unfinished({ people, progress })).toEqual({ count: 3, names: ['営業', '総務', '端末なし'] });
  });

  it('D5 is told apart from who has no page open: nobody need wait for those', () => {
    const progress = { finished, finishedCount: 1, voters: 4, namesHidden: false };
    expect(away({ people, progress })).toEqual(['営業']);
  });

  it('D5 where it isn’t told who has finished, being away doesn’t tell it either', () => {
    const hidden = { finishedCount: 1, voters: 4, namesHidden: true };
    const one = away({ people, progress: { ...hidden, finished } });
    expect(one).toEqual(['社長', '営業']);
    expect(away({ people, progress: { ...hidden, finished: [] } })).toEqual(one);
  });
});
