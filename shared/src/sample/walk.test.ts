import { expect, it } from 'vitest';
import { LANGUAGES } from '../words/languages.ts';
import { isDue, takeTurn } from './acting.ts';
import { SampleBoard, VISITOR } from './sample-board.ts';
import { writtenBy } from './testing/walked.ts';
import { advance, nextOf } from './walk.ts';

const NOW = Date.UTC(2026, 10, 24);

it.each(LANGUAGES)(
  'O5 every phase of the sample is walked through alone, a second round and a silent start among them (%s)',
  (language) => {
    const board = new SampleBoard(language, () => NOW);
    const phases = [];
    for (let next = nextOf(board); next !== null; next = nextOf(board)) {
      advance(board, writtenBy(board));
      expect(board.state.phase).toBe(next.phase);
      phases.push(next.way === 'on' ? next.phase : `${next.phase} ${next.way}`);
    }
    expect(phases).toEqual([
      ...[
        'assess',
        'discuss',
        'assess again',
        'discuss',
        'propose',
        'propose ideas',
        'score',
        'agree',
        'agreed',
        'follow-up',
      ],
      ...['follow-up again', 'follow-up'],
    ]);
    const { plan, followUp, assessment, again } = board.sections(VISITOR);
    expect(plan.pilots).toHaveLength(1);
    expect(board.state.consents.count(({ plan: to }) => to === plan.version)).toBe(12);
    expect(followUp.logs).toHaveLength(2);
    expect(assessment?.history).toHaveLength(1);
    // The pilots have changed something that isn't chance.
    expect(again.assessments[0]?.change?.lean.unchanged).toBe(false);
    expect(again.assessments[0]?.change?.items.some(({ all }) => all.unchanged === false)).toBe(true);
  },
);

it('O5 ideas begin in silence on the way of the bar alone, and end by its next press', () => {
  const board = new SampleBoard('ja', () => NOW);
  while (board.state.phase !== 'propose') advance(board, writtenBy(board));
  expect(board.state.silence).not.toBeNull();
  expect(advance(board, writtenBy(board))).toBeNull();
  expect(board.state.silence).toBeNull();
  expect(nextOf(board)).toEqual({ phase: 'score', way: 'on' });
  // Whoever goes back and comes by the board's own button writes in the open.
  board.do(VISITOR, { type: 'moveTo', from: 'propose', to: 'discuss' });
  board.do(VISITOR, { type: 'moveTo', from: 'discuss', to: 'propose' });
  expect(nextOf(board)).toEqual({ phase: 'score', way: 'on' });
});

it('O5 a person of the sample does what waits for them, and nothing twice', () => {
  const board = new SampleBoard('ja', () => NOW);
  const [first] = board.people;
  if (first === undefined) throw new Error('Nobody is there');
  expect(isDue(board, first)).toBe(false);
  advance(board, writtenBy(board));
  expect(isDue(board, first)).toBe(true);
  takeTurn(board, first);
  expect(isDue(board, first)).toBe(false);
  expect(board.sections(VISITOR).progress.finishedCount).toBe(1);
});

it('O5 where the visitor shows the representatives first, the next step shows the rest', () => {
  const board = new SampleBoard('ja', () => NOW);
  advance(board, writtenBy(board));
  for (const person of board.people) takeTurn(board, person);
  const round = board.openRound;
  if (round === undefined) throw new Error('No open round');
  board.do(VISITOR, { type: 'closeRound', round: round.id, reveal: 'representatives' });
  expect(board.sections(VISITOR).assessment).toBeNull();
  advance(board, writtenBy(board));
  expect(board.sections(VISITOR).assessment).not.toBeNull();
});

it('O5 what the visitor has made impossible is said, and nothing is lost by it', () => {
  const board = new SampleBoard('ja', () => NOW);
  for (const { id } of board.state.checklist) board.do(VISITOR, { type: 'dropItem', item: id });
  expect(advance(board, writtenBy(board))).toEqual({ kind: 'nothing-to-answer' });
  expect(board.state.phase).toBe('setup');
});
