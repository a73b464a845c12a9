import { describe, expect, it } from 'vitest';
import { checklistFrom } from '../template/start.ts';
import { TEMPLATES } from '../template/catalogue.ts';
import { MEETING_LENGTHS, TIME_PLANS } from '../template/time-plans.ts';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import { ofToday } from '../earlier/events.ts';
import { evolve } from './evolve.ts';
import type { Phase } from './phase.ts';
import { planFor, totalOf } from './time-plan.ts';
import { sectionsFor } from './view.ts';

const course = (story: Story) =>
  sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() }).course;

describe('B29 minutes for each phase', () => {
  it.each(MEETING_LENGTHS)('add up to a meeting of %i', (length) => {
    expect(totalOf(TIME_PLANS[length])).toBe(length);
  });

  it('come with the template, and without one suit the number of items', () => {
    expect(course(new Story({ template: 'short' }))).toMatchObject({ planned: true, plan: TIME_PLANS[30] });
    expect(course(new Story({ template: 'generative-ai' }))).toMatchObject({ planned: true, plan: TIME_PLANS[60] });
    expect(course(new Story({ template: 'blank' }))).toMatchObject({ planned: false, plan: planFor(0) });
    for (const template of TEMPLATES) {
      const total = totalOf(planFor(checklistFrom(template).length));
      expect(total).toBeGreaterThanOrEqual(30);
      expect(total).toBeLessThanOrEqual(90);
    }
  });

  it('are those of so many items on a board that an earlier version founded', () => {
    const [founding] = new Story().log;
    if (founding?.event.type !== 'boardFounded') throw new Error('Not founded');
    const { timePlan: _unknown, ...before } = founding.event;
    const state = evolve(null, ofToday({ ...founding, event: before }));
    expect(state.timePlan).toBeNull();
  });

  it('are changed by those who lead, in any phase', () => {
    const story = new Story({ items: 1 });
    const rep = story.join('rep', 'representative', 'sales');
    const plan = { ...TIME_PLANS[90], discuss: 45 };
    given(story).when(rep, { type: 'planTime', plan }).isRefused('not-allowed');
    story.do(LEADER, { type: 'startAssessment' });
    story.do(LEADER, { type: 'planTime', plan });
    expect(course(story)).toMatchObject({ planned: true, plan });
    story.do(LEADER, { type: 'planTime', plan: null });
    expect(course(story)).toMatchObject({ planned: false, plan: planFor(1) });
  });
});

it('B29 what a phase took is the sum of its visits, without those longer than a meeting', () => {
  const story = new Story({ items: 1 });
  const began = story.state.at;
  const opened = (minutes: number, phase: Phase) => {
    const event = { type: 'phaseOpened', phase } as const;
    const logged = { seq: story.state.seq + 1, at: began + minutes * 60_000, seat: null, command: null, event };
    story.state = evolve(story.state, logged);
  };
  for (const [minutes, phase] of [
    [5, 'assess'],
    [5 + 60 * 24, 'discuss'],
    [15 + 60 * 24, 'assess'],
    [18 + 60 * 24, 'discuss'],
    [25 + 60 * 24, 'propose'],
  ] as const)
    opened(minutes, phase);
  const minutes = Object.fromEntries(
    Object.entries(course(story).phaseMs).map(([phase, ms]) => [phase, Math.round(ms / 60_000)]),
  );
  expect(minutes).toEqual({ setup: 5, assess: 3, discuss: 17, propose: 0, score: 0, agree: 0 });
});
