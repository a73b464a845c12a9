import { expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import { sectionsFor } from '../board/view.ts';
import { AGREE_STEPS, agreeSteps, stepFor } from './agree-steps.ts';
import { LEFT } from './left-to-do.ts';

const done = (story: Story) =>
  agreeSteps(sectionsFor(story.state, 'facilitator', { online: new Set(), waiting: [], results: story.results() }))
    .filter((each) => each.done)
    .map(({ step }) => step);

it('A48 whatever is left before an agreement belongs to one of its five steps, each of which has something', () => {
  expect(new Set(LEFT.map(stepFor))).toEqual(new Set(AGREE_STEPS));
});

it('A48 a step is settled once nothing of it is left, whichever was taken first', () => {
  const story = new Story({ items: 2 });
  const exec = story.join('exec', 'executive');
  const rep = story.join('rep', 'representative', 'sales');
  const answer = () => {
    for (const seat of [exec, rep]) for (const subject of story.round.subjects) story.answer(seat, subject, 4);
    story.close();
  };
  story.do(LEADER, { type: 'startAssessment' });
  answer();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録の下書き']);
  answer();
  expect(done(story)).not.toContain('choose');
  const task = story.state.slate?.tasks[0]?.id;
  if (task === undefined) throw new Error('No task');
  story.do(LEADER, { type: 'chooseWave', plan: story.state.plan.version, pilots: [{ task, reason: '' }] });
  expect(done(story)).toContain('choose');
  expect(done(story)).not.toContain('shape');
  expect(done(story)).not.toContain('stance');
});
