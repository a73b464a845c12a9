import { MOST_LOGS, MOST_QUESTIONS } from '@nemawashi/shared/board/follow-up';
import { agreedBoard, answerAnew } from '@nemawashi/shared/testing/assessed-again';
import { followedUp } from '@nemawashi/shared/testing/largest-follow-up';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMAT_IDS } from './formats.ts';
import { Maker } from './maker.ts';
import { orderOf } from './testing/order-of.ts';

const patient = { report: () => undefined, abandoned: () => false };
const maker = new Maker();
afterAll(() => maker.close());

describe('X53 a follow-up that is full, of a board assessed again three times', () => {
  const story = agreedBoard('named');
  for (const value of [5, 1, 3] as const) answerAnew(story, () => value);
  story.state = followedUp(story.state);

  it.each(FORMAT_IDS)('goes into every file: %s', async (format) => {
    const { bytes } = await maker.make(orderOf(story, { format }), patient);
    expect(bytes.length).toBeGreaterThan(1000);
  });

  it.each([
    ['pilot-log', MOST_LOGS],
    ['questions', MOST_QUESTIONS],
  ] as const)('with nothing left out: %s', async (table, rows) => {
    const { bytes } = await maker.make(orderOf(story, { format: 'csv', table }), patient);
    expect(new TextDecoder().decode(bytes).trimEnd().split('\r\n')).toHaveLength(rows + 1);
  });
});
