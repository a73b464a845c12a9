import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import { type AgreedOutcome, agreedOutcome } from './agreed-outcome.ts';
import { type EarlierEvent, ofToday } from '../earlier/events.ts';
import type { EventOf, LoggedEvent } from './event.ts';
import { decide } from './decide.ts';
import { replay } from './evolve.ts';
import type { RoundId, TaskId } from './ids.ts';
import type { BoardState } from './state.ts';
import { type Sections, sectionsFor } from './view.ts';

/** A board at the agreement, answered and scored by six. */
function scored(): Story {
  const story = new Story({ items: 6 });
  const seats = [
    ...['e1', 'e2', 'e3'].map((seat) => story.join(seat, 'executive')),
    ...['r1', 'r2', 'r3'].map((seat) => story.join(seat, 'representative', 'sales')),
  ];
  const fill = () => {
    for (const [person, seat] of seats.entries())
      for (const [place, subject] of story.round.subjects.entries())
        story.answer(seat, subject, 1 + ((person + place * 2) % 5));
  };
  story.do(LEADER, { type: 'startAssessment' });
  fill();
  story.close();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録', '日報', '見積書']);
  fill();
  story.close();
  return story;
}

const sectionsOf = (story: Story, state: BoardState = story.state): Sections =>
  sectionsFor(state, 'voter', { online: new Set(), waiting: [], results: story.results() });

/** The same log with another agreement in it. */
const withOutcome = (log: readonly LoggedEvent[], change: (event: EventOf<'agreed'>) => EarlierEvent) =>
  replay(
    log.map((logged): LoggedEvent =>
      logged.event.type === 'agreed' ? ofToday({ ...logged, event: change(logged.event) }) : logged,
    ),
  );

describe('what was agreed', () => {
  it('A40 the agreement holds the pattern and the ranks that everybody read when it was concluded', () => {
    const story = scored();
    const before = sectionsOf(story);
    story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
    const after = sectionsOf(story);
    expect(after.assessment).toEqual(before.assessment);
    expect(after.ranking).toEqual(before.ranking);
    const outcome = after.plan.agreement?.outcome;
    const { recommended, basis, doubts, lean } = before.assessment?.pattern ?? {};
    expect(outcome).toMatchObject({ model: 2, pattern: { recommended, basis, doubts, lean } });
    expect(outcome?.tasks.map(({ task, rank, score }) => ({ task, rank, score }))).toEqual(
      before.ranking?.tasks.map(({ task, rank, score }) => ({ task, rank, score })),
    );
    // The log is written as JSON.
    const read = JSON.parse(JSON.stringify(story.log)) as LoggedEvent[];
    expect(replay(read)?.agreement).toEqual(story.state.agreement);
  });

  it('A41 whatever a later model makes of the answers, an agreed plan shows what its log says', () => {
    const story = scored();
    story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
    const agreed = story.state.agreement?.outcome;
    if (!agreed) throw new Error('Nothing agreed');
    const other: AgreedOutcome = {
      ...agreed,
      model: 3,
      pattern: {
        ...agreed.pattern,
        recommended: 'bottomUp',
        basis: 'clear',
        doubts: [],
        leading: 'bottomUp',
        lean: 0.5,
      },
      tasks: agreed.tasks.toReversed().map((task, index) => ({ ...task, rank: index + 1, score: 0.9 - index / 10 })),
    };
    const state = withOutcome(story.log, (event) => ({ ...event, outcome: other }));
    if (state === null) throw new Error('No board');
    const { assessment, ranking } = sectionsOf(story, state);
    expect(assessment?.pattern).toMatchObject({ model: 3, recommended: 'bottomUp', basis: 'clear', lean: 0.5 });
    expect(ranking?.tasks.map(({ task, rank, score }) => ({ task, rank, score }))).toEqual(
      other.tasks.map(({ task, rank, score }) => ({ task, rank, score })),
    );
    // Counts and means are facts; draws of another model aren't set beside it.
    expect(assessment?.items).toEqual(sectionsOf(story).assessment?.items);
    expect(ranking?.tasks.every(({ firmness }) => firmness === null)).toBe(true);
  });

  it('A43 taken up again everything is live, and a round after it leaves the earlier agreement as it was', () => {
    const story = scored();
    story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
    const agreed = story.state.agreement?.outcome;
    story.do(LEADER, { type: 'reopen', reason: '点が割れた' });
    story.do(LEADER, { type: 'openRound', kind: 'scores', tasks: ['t3' as TaskId] });
    for (const seat of ['e1', 'e2', 'e3', 'r1', 'r2', 'r3'])
      for (const subject of story.round.subjects) story.answer(seat as typeof LEADER, subject, 5);
    story.close();
    expect(sectionsOf(story).ranking?.tasks[0]?.task).toBe('t3');
    story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
    const [first, second] = story.state.agreements;
    expect(first?.outcome).toEqual(agreed);
    expect(second?.outcome?.tasks[0]?.task).toBe('t3');
    expect(second?.outcome?.rounds.scores).toBe('s2');
  });

  it('A44 nothing is agreed on figures that aren’t the newest, and nothing without them', () => {
    const story = scored();
    const outcome = agreedOutcome(story.results());
    if (outcome === null) throw new Error('Nothing revealed');
    const stale = { ...outcome, rounds: { ...outcome.rounds, scores: 's0' as RoundId } };
    const conclude = { type: 'concludeAgreement', plan: story.state.plan.version } as const;
    given(story).when(LEADER, conclude, { outcome: stale }).isRefused('plan-changed');
    given(story)
      .whenServer((state) => decide(state, LEADER, conclude))
      .isRefused('plan-changed');
    given(story)
      .when(LEADER, conclude, { outcome })
      .follows({ type: 'agreed', outcome }, { type: 'phaseOpened', phase: 'agreed' });
  });

  it('A42 a log that doesn’t say what was agreed was written under model 1, and its rules are asked', () => {
    const story = scored();
    story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
    const old = () => withOutcome(story.log, ({ outcome: _none, ...event }) => event);
    expect(old()?.agreement?.outcome).toMatchObject({ model: 1, pattern: { figures: null } });
    // Read twice it is the same: nothing in it is drawn anew.
    expect(old()?.agreement).toEqual(old()?.agreement);
  });
});
