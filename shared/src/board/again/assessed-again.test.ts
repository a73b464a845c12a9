import { describe, expect, it } from 'vitest';
import { PRIVACY_MODES } from '../../reckoning/settings.ts';
import { agreedBoard, answerAll, answerAnew, comes } from '../../testing/assessed-again.ts';
import { everyWayOut } from '../../export/testing/every-way-out.ts';
import { LEADER } from '../../testing/story.ts';
import type { SeatId } from '../ids.ts';
import { sectionsFor } from '../view.ts';

const viewOf = (story: ReturnType<typeof agreedBoard>) =>
  sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });

describe('a board that is assessed again', () => {
  it.each(PRIVACY_MODES)('U1 U2 three times (%s): each by itself, and the first stays as it was', (privacy) => {
    const story = agreedBoard(privacy);
    const first = JSON.stringify(viewOf(story).assessment);
    answerAnew(story, (_seat, index) => ((index % 5) + 1) as 1);
    answerAnew(story, () => 5);
    const { again, assessment, board } = viewOf(story);
    expect(JSON.stringify(assessment)).toBe(first);
    expect(board.phase).toBe('follow-up');
    expect(again.assessments.map(({ round }) => round)).toEqual(['a1', 'a2']);
    expect(again.assessments.at(-1)?.items.every(({ figures }) => figures.mean === 5)).toBe(true);
    expect(again.assessments[1]?.change?.then).toBe('a1');
    expect(again.assessments[1]?.people).toMatchObject({ came: [], left: [], stayed: 6 });
    expect(story.try(LEADER, { type: 'planNextWave' }).ok).toBe(true);
  });
});

describe('U3 one assessment at a time', () => {
  it('begins only while an agreed plan is followed up, and by who leads', () => {
    const story = agreedBoard('named');
    expect(story.try('e1' as SeatId, { type: 'assessAgain' })).toMatchObject({ refusal: { kind: 'not-allowed' } });
    story.do(LEADER, { type: 'assessAgain' });
    expect(story.try(LEADER, { type: 'assessAgain' })).toMatchObject({ refusal: { kind: 'already-done' } });
    for (const command of [{ type: 'planNextWave' }, { type: 'reopen', reason: '見直し' }] as const)
      expect(story.try(LEADER, command)).toMatchObject({
        refusal: { kind: 'wrong-phase', values: { phase: 'assess' } },
      });
    answerAll(story, () => 3);
    story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });
    expect(story.try(LEADER, { type: 'planNextWave' })).toMatchObject({ refusal: { kind: 'not-revealed' } });
    expect(story.try(LEADER, { type: 'assessAgain' })).toMatchObject({ refusal: { kind: 'not-revealed' } });
    story.do(LEADER, { type: 'revealRest', round: story.round.id });
    story.do(LEADER, { type: 'reopen', reason: '見直し' });
    expect(story.try(LEADER, { type: 'assessAgain' })).toMatchObject({ refusal: { kind: 'wrong-phase' } });
  });

  it('is as if it hadn’t been where nobody answered', () => {
    const story = agreedBoard('anonymous');
    const before = viewOf(story).again;
    story.do(LEADER, { type: 'assessAgain' });
    story.close();
    expect(viewOf(story).again).toEqual(before);
    answerAnew(story, () => 4);
    expect(viewOf(story).again.assessments.map(({ round, change }) => [round, change?.then])).toEqual([['a2', 'c1']]);
  });
});

it('U1 U5 newcomers answer at once, who left doesn’t, and both are told by name', () => {
  const story = agreedBoard('named');
  story.do(LEADER, { type: 'removePerson', seat: 'e1' as SeatId, revokeLink: false });
  comes(story, 'r9', 'representative');
  answerAnew(story, () => 4);
  const [again] = viewOf(story).again.assessments;
  expect(again?.people).toEqual({ came: ['r9'], left: ['e1'], stayed: 5 });
  expect(again?.electorate).toMatchObject({ executives: 2 });
  expect(again?.pattern.turnout).toBe(1);
});

describe.each(['anonymous', 'executives-named'] as const)('U4 who has finished (%s)', (privacy) => {
  it('isn’t told of the unnamed, nor how many', () => {
    const story = agreedBoard(privacy, { executives: 3, representatives: 4 });
    story.do(LEADER, { type: 'assessAgain' });
    const before = viewOf(story).progress;
    for (const subject of story.round.subjects) story.answer('r1' as SeatId, subject, 3);
    expect(viewOf(story).progress).toEqual(before);
    expect(before).toMatchObject({ namesHidden: true, finishedCount: 0, voters: 7 });
  });
});

it('U4 in one pool the turnout alone decides the quorum', () => {
  const story = agreedBoard('anonymous', { executives: 2, representatives: 4 });
  // No executive answers everything.
  answerAnew(story, (seat, index) => (seat.startsWith('e') && index > 0 ? undefined : 4));
  const [again] = viewOf(story).again.assessments;
  expect(again?.pattern.quorum).toBe(true);
});

it('U2 the agreed plan stays as it was, and its pilots are logged meanwhile', () => {
  const story = agreedBoard('named');
  const { plan } = viewOf(story);
  story.do(LEADER, { type: 'assessAgain' });
  expect(viewOf(story).plan).toEqual(plan);
  answerAll(story, () => 5);
  story.close();
  expect(viewOf(story).plan).toEqual(plan);
  expect(viewOf(story).assessment?.pattern).toEqual(viewOf(agreedBoard('named')).assessment?.pattern);
});

it.each(PRIVACY_MODES)('U1 S1 what is answered anew is sealed until its reveal (%s)', (privacy) => {
  const sealed = (value: 1 | 5) => {
    const story = agreedBoard(privacy);
    story.do(LEADER, { type: 'assessAgain' });
    answerAll(story, () => value);
    return everyWayOut(story);
  };
  expect(sealed(1)).toEqual(sealed(5));
});
