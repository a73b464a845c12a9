import { describe, expect, it } from 'vitest';
import { PHASES } from '../board/phase.ts';
import { sectionsFor } from '../board/view.ts';
import { LEADER, Story } from '../testing/story.ts';
import { LANGUAGES } from '../words/languages.ts';
import { leading as en } from '../words/leading/en.ts';
import { leading as ja } from '../words/leading/ja.ts';
import { loadLeadingWords } from '../words/leading/load.ts';
import { retiredIn } from '../words/testing/retired.ts';
import { leadingGuide, type Scene, sceneOf, scriptOf } from './script.ts';
import { phaseTime, timerMinutes } from './time.ts';

const SCENES: readonly Scene[] = [...PHASES, 'again', 'half', 'anew'];
const WORDS = { ja, en };
const seen = (story: Story) =>
  sectionsFor(story.state, 'facilitator', { online: new Set(), waiting: [], results: story.results() });

describe.each(LANGUAGES)('L30 what whoever leads says and does, in %s', (language) => {
  const words = WORDS[language];

  it('is two sentences and two or three things to do in every scene', () => {
    for (const scene of SCENES) {
      const { say, todo } = scriptOf(words, scene);
      expect([scene, say.length, [2, 3].includes(todo.length)]).toEqual([scene, 2, true]);
      expect([...say, ...todo].filter((text) => !/[。.!]$/.test(text))).toEqual([]);
    }
  });

  it('is the guide’s too, with what comes before and after', () => {
    const guide = leadingGuide(words);
    expect(guide.during.scenes.map(({ scene }) => scene).toSorted()).toEqual([...SCENES].toSorted());
    for (const { scene, ...script } of guide.during.scenes) expect(script).toEqual(scriptOf(words, scene));
    const printed = JSON.stringify(guide);
    for (const text of Object.values(words)) expect(printed).toContain(JSON.stringify(text).slice(1, -1));
  });

  it('uses the words of the interface, and comes in the language asked for', async () => {
    expect(Object.values(words).flatMap((text) => retiredIn(language, text))).toEqual([]);
    expect(await loadLeadingWords(language)).toBe(words);
  });
});

it('L30 the scene is the phase, but for a later round and the moment between the halves of a reveal', () => {
  const story = new Story({ items: 1 });
  story.join('exec', 'executive');
  const rep = story.join('rep', 'representative', 'sales');
  expect(sceneOf(seen(story))).toBe('setup');
  story.do(LEADER, { type: 'startAssessment' });
  expect(sceneOf(seen(story))).toBe('assess');
  story.answer(rep, story.round.subjects[0] ?? '', 4);
  story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });
  expect(sceneOf(seen(story))).toBe('half');
  story.do(LEADER, { type: 'revealRest', round: story.round.id });
  expect(sceneOf(seen(story))).toBe('discuss');
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: story.state.checklist.map(({ id }) => id) });
  expect(sceneOf(seen(story))).toBe('again');
});

it('B29 a phase says its minutes, planned and used up to now, and the timer proposes those planned', () => {
  const story = new Story({ template: 'short' });
  const sections = seen(story);
  expect(timerMinutes(sections)).toBe(2);
  expect(phaseTime(sections, 'setup', sections.board.phaseSince + 130_000)).toEqual({ planned: 2, used: 2 });
  expect(phaseTime(sections, 'discuss', sections.board.phaseSince + 130_000)).toEqual({ planned: 8, used: 0 });
  expect(phaseTime(sections, 'follow-up', sections.board.phaseSince)).toBeNull();
  const plan = { ...sections.course.plan, setup: 0 };
  story.do(LEADER, { type: 'planTime', plan });
  expect(timerMinutes(seen(story))).toBe(5);
});
