import { describe, expect, it } from 'vitest';
import { PRIVACY_MODES } from '../../reckoning/settings.ts';
import { agreedBoard, answerAnew } from '../../testing/assessed-again.ts';
import { LEADER } from '../../testing/story.ts';
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
    expect(story.state.rounds.get(story.round.id)?.kind).toBe('again');
    expect(story.try(LEADER, { type: 'planNextWave' }).ok).toBe(true);
  });
});
