import { describe, expect, it } from 'vitest';
import type { TaskId } from '../../board/ids.ts';
import { sectionsFor, type Sections } from '../../board/view.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../../reckoning/settings.ts';
import { LEADER, Story } from '../../testing/story.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { printedPlan } from './printed-plan.ts';

/** A meeting of three executives and four representatives who see things differently, up to a chosen wave. */
function played(privacy: PrivacyMode): Sections {
  const story = new Story({ privacy, template: 'generative-ai' });
  const seats = [
    ...['社長', '専務', '常務'].map((name) => story.join(name, 'executive')),
    ...['営業', '総務', '製造', '企画'].map((name, index) =>
      story.join(name, 'representative', ['sales', 'general-affairs', 'field', 'planning'][index % 4]),
    ),
  ];
  const answerAll = (shift: number) => {
    seats.forEach((seat, person) =>
      story.round.subjects.forEach((subject, at) =>
        story.answer(seat, subject, 1 + ((at * 3 + person * (person < 3 ? 1 : 2) + (person < 3 ? 2 : 0) + shift) % 5)),
      ),
    );
    story.close();
  };
  story.do(LEADER, { type: 'startAssessment' });
  answerAll(0);
  const items = story.state.checklist.slice(0, 6).map(({ id }) => id);
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items });
  answerAll(1);
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録', '日報', '見積書', '求人票']);
  answerAll(2);
  story.do(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task: 't1' as TaskId, reason: '困っているため' }] });
  return sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
}

const boards = new Map<PrivacyMode, Sections>();
function boardOf(privacy: PrivacyMode): Sections {
  const known = boards.get(privacy) ?? played(privacy);
  boards.set(privacy, known);
  return known;
}

describe('L2 the printed plan says the model’s figures in words', () => {
  it.each(PRIVACY_MODES.flatMap((privacy) => LANGUAGES.map((language) => [privacy, language] as const)))(
    'where the board is %s (%s)',
    (privacy, language) => {
      const plan = printedPlan({ sections: boardOf(privacy), notes: {}, language, timeZone: 'Asia/Tokyo', now: 0 });
      expect(JSON.stringify(plan).match(/.{0,30}[−+±-]?0\.\d.{0,10}/g) ?? []).toEqual([]);
      expect(plan.sections.length).toBeGreaterThan(4);
    },
  );
});
