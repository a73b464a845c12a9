import { expect, it } from 'vitest';
import { sectionsFor } from '../board/view.ts';
import { agreedBoard, answerAll } from '../testing/assessed-again.ts';
import { LEADER, type Story } from '../testing/story.ts';
import { momentOf } from './moment.ts';
import { sceneOf } from './script.ts';
import { standing } from './standing.ts';
import { stepsOf } from './steps.ts';
import { asAssessed } from './as-assessed.ts';
import { whileAssessedAgain } from './while-assessed-again.ts';

const viewOf = (story: Story) =>
  sectionsFor(story.state, 'facilitator', { online: new Set(), waiting: [], results: story.results() });

it('U21 whoever leads another assessment says so, not what is said before the first', () => {
  const story = agreedBoard('named', { representatives: 4 });
  const scene = () => sceneOf(whileAssessedAgain(viewOf(story)));
  expect(scene()).toBe('follow-up');
  story.do(LEADER, { type: 'assessAgain' });
  expect(scene()).toBe('anew');
  answerAll(story, () => 2);
  story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });
  expect(scene()).toBe('half');
  story.do(LEADER, { type: 'revealRest', round: story.round.id });
  expect(scene()).toBe('follow-up');
});

it('U11 while it is answered a board looks as in its first assessment, and then as before', () => {
  const story = agreedBoard('anonymous', { representatives: 4 });
  expect(whileAssessedAgain(viewOf(story))).toEqual(viewOf(story));
  story.do(LEADER, { type: 'assessAgain' });
  answerAll(story, () => 2);
  const open = whileAssessedAgain(viewOf(story));
  expect(open).toMatchObject({
    board: { phase: 'assess', rounds: [{ number: 1, kind: 'checklist' }] },
    assessment: null,
  });
  expect(stepsOf(open)).toMatchObject([{ id: 'close', command: { type: 'closeRound', round: 'a1' } }]);
  expect(standing(open, { candidates: null }).open).toEqual([{ kind: 'not-told' }]);

  story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });
  const half = whileAssessedAgain(viewOf(story));
  expect(half).toMatchObject({ board: { phase: 'discuss' }, preview: { round: 'a1', kind: 'checklist' } });
  expect(stepsOf(half)).toMatchObject([{ id: 'reveal-rest' }]);
  expect(momentOf(viewOf(story).board)).toMatchObject({ round: 'a1', kind: 'again', half: 'first', number: 1 });

  story.do(LEADER, { type: 'revealRest', round: story.round.id });
  const now = viewOf(story);
  expect(whileAssessedAgain(now)).toEqual(now);
  expect(momentOf(now.board)).toMatchObject({ round: 'a1', half: 'rest' });
  expect(asAssessed(now).assessment?.round).toBe('a1');
});
