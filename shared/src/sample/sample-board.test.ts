import { expect, it } from 'vitest';
import { headline } from '../sentences/headline.ts';
import { LANGUAGES } from '../words/languages.ts';
import { closeFirstRound } from './first-round.ts';
import { SampleBoard, VISITOR } from './sample-board.ts';

it.each(LANGUAGES)(
  'O4 the sample board holds twelve people and comes to the same figures every time (%s)',
  (language) => {
    const [one, other] = [new SampleBoard(language, () => 1_000), new SampleBoard(language, () => 2_000)].map(
      (board) => {
        closeFirstRound(board);
        return board.sections(VISITOR);
      },
    );
    expect(one?.people.filter(({ role }) => role !== 'facilitator')).toHaveLength(12);
    expect(one?.assessment?.items).toHaveLength(one?.setup.checklist.length ?? 0);
    expect(one?.assessment?.pattern).toEqual(other?.assessment?.pattern);
  },
);

it('O2 the two groups lean apart, so that the picture on the home page has something to say', () => {
  const board = new SampleBoard('en', () => 1_000);
  closeFirstRound(board);
  const { assessment } = board.sections(VISITOR);
  const places = assessment?.pattern.places;
  expect(places?.executives.leading).not.toBe(places?.representatives.leading);
  expect(assessment && headline('en', assessment.pattern)).toMatch(/executives/i);
});
