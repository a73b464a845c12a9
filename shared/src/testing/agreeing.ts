import type { SeatId, TaskId } from '../board/ids.ts';
import { sectionsFor } from '../board/view.ts';
import { type PrintedPlan, printedPlan } from '../documents/print/printed-plan.ts';
import type { Language } from '../words/languages.ts';
import { LEADER, Story } from './story.ts';

/** A named board whose plan has one pilot, to be agreed: version 1. */
export function agreeing(): { readonly story: Story; readonly exec: SeatId } {
  const story = new Story({ items: 1 });
  const exec = story.join('exec', 'executive', null, '社長 太郎');
  const all = [
    exec,
    story.join('field', 'representative', 'field', '林 浩二'),
    story.join('sales', 'representative', 'sales', '小林 さくら'),
    story.join('other', 'representative', 'sales', '加藤 大輔'),
  ];
  const answered = () => {
    for (const seat of all) for (const subject of story.round.subjects) story.answer(seat, subject, 4);
    story.close();
  };
  story.do(LEADER, { type: 'startAssessment' });
  answered();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録']);
  answered();
  story.do(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task: 't1' as TaskId, reason: '' }] });
  return { story, exec };
}

/** What is printed of it as it stands, as every voter sees it. */
export const printedBy = (story: Story, language: Language): PrintedPlan =>
  printedPlan({
    sections: sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() }),
    notes: {},
    language,
    timeZone: 'Asia/Tokyo',
    now: 0,
  });
