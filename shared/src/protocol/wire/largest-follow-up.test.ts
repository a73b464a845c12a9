import { describe, expect, it } from 'vitest';
import { MOST_LOGS, MOST_QUESTIONS, MOST_TAKEN_OVER, MOST_WRITTEN, written } from '../../board/follow-up.ts';
import { commonSections } from '../../board/view.ts';
import { PRIVACY_MODES } from '../../reckoning/settings.ts';
import { assessedTwice, full, resultsOf, UNFETCHED } from '../../testing/largest-board.ts';
import { followedUp } from '../../testing/largest-follow-up.ts';
import { bytesOf } from '../largest.ts';
import { placesOf, writeCommon } from './write-sections.ts';

describe.each(PRIVACY_MODES)('the largest follow-up (%s)', (privacy) => {
  const story = assessedTwice(privacy);
  const state = followedUp(full(story.state, 3));

  it('X51 a board of everybody there may be, assessed again three times, whose plan and follow-up are full, goes out on a line', () => {
    const { followUp } = state;
    expect([followUp.logs.length, followUp.questions.length, followUp.takenOver.length, written(followUp)]).toEqual([
      ...[MOST_LOGS, MOST_QUESTIONS, MOST_TAKEN_OVER, MOST_WRITTEN],
    ]);
    const common = commonSections(state, resultsOf(state, story.results()));
    const { whole, people } = writeCommon(common, placesOf(common.listed));
    expect(whole.followUp.pilots).toHaveLength(40);
    expect(whole.followUp.adopted).toHaveLength(MOST_TAKEN_OVER);
    const rows = people.map(({ place, write }) => [place, write()]);
    console.log(
      privacy,
      bytesOf(JSON.stringify(whole)),
      bytesOf(JSON.stringify(whole.followUp)),
      bytesOf(JSON.stringify(whole.plan)),
    );
    expect(bytesOf(JSON.stringify([whole, rows]))).toBeLessThan(UNFETCHED);
  });
});
