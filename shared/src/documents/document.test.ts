import { expect, it } from 'vitest';
import type { SeatId, TaskId } from '../board/ids.ts';
import { sectionsFor, type Sections } from '../board/view.ts';
import { LEADER, Story } from '../testing/story.ts';
import { planDocument, type PlanPart } from './document.ts';
import { namesIn } from '../sentences/names.ts';
import { planMarkdown } from '../export/markdown.ts';
import { printedPlan } from './print/printed-plan.ts';
import { say } from '../words/say.ts';

/** A named board up to a wave that two have spoken on. */
function spoken(): { story: Story; exec: SeatId; rep: SeatId } {
  const story = new Story({ items: 1 });
  const exec = story.join('exec', 'executive', null, '山田 太郎');
  const rep = story.join('rep', 'representative', 'sales', '小林 さくら');
  const late = story.join('late', 'representative', 'field', '林 浩二');
  const all = () => {
    for (const seat of [exec, rep, late]) for (const subject of story.round.subjects) story.answer(seat, subject, 4);
    story.close();
  };
  story.do(LEADER, { type: 'startAssessment' });
  all();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録', '日報']);
  all();
  story.do(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task: 't1' as TaskId, reason: '' }] });
  story.do(exec, { type: 'consent', plan: 1, stance: 'object', reason: '費用が決まっていない' });
  story.do(rep, { type: 'consent', plan: 1, stance: 'reserve', reason: '繁忙期を避けたい' });
  return { story, exec, rep };
}

function withTitles(story: Story): Sections {
  const sections = sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
  return {
    ...sections,
    people: sections.people.map((person) =>
      person.seat === 'exec' ? { ...person, jobTitle: '代表取締役社長' } : person,
    ),
  };
}
const source = (sections: Sections) =>
  ({ sections, notes: {}, language: 'ja', timeZone: 'Asia/Tokyo', now: 0 }) as const;
const textOf = (story: Story, part: PlanPart): string =>
  JSON.stringify(planDocument(source(withTitles(story)), [part]));

it('X11 every objection and reservation is listed, also where nothing is done about it yet', () => {
  const { story, rep } = spoken();
  const content = {
    homework: [],
    concerns: [{ seat: rep, owner: '山田太郎', due: '2026-12-15', remark: '開始日を動かす' }],
  };
  story.do(LEADER, { type: 'keepMinutes', minutes: 0, content });
  const text = textOf(story, 'concerns');
  for (const wanted of [
    '費用が決まっていない',
    '未定',
    '繁忙期を避けたい',
    '開始日を動かす',
    '代表取締役社長 山田太郎',
  ])
    expect(text).toContain(wanted);
});

it('X11 who hadn’t spoken stands in the record when somebody concludes all the same, and stays there afterwards', () => {
  const { story } = spoken();
  story.do(LEADER, { type: 'concludeAgreement', plan: 1 });
  story.do(LEADER, { type: 'beginFollowUp' });
  const text = textOf(story, 'consent');
  expect(text).toContain('確定した時点で未回答だった人：林 浩二');
  expect(text).toContain('代表取締役社長 山田 太郎');
  story.do(LEADER, { type: 'planNextWave' });
  expect(textOf(story, 'history')).toContain('林 浩二');
  expect(textOf(story, 'pastWaves')).toContain('議事録');
});

it('X11 a reopened agreement is listed with its reason', () => {
  const { story } = spoken();
  story.do(LEADER, { type: 'concludeAgreement', plan: 1 });
  story.do(LEADER, { type: 'reopen', reason: '予算が変わった' });
  expect(textOf(story, 'history')).toContain('予算が変わった');
});

it('X1 what a later wave’s plan says of its state is about that wave, though the one before was reopened', () => {
  const { story, exec } = spoken();
  const reopened = say('ja', 'plan.state.reopened');
  story.do(LEADER, { type: 'concludeAgreement', plan: 1 });
  story.do(LEADER, { type: 'reopen', reason: '予算が変わった' });
  expect(textOf(story, 'head')).toContain(reopened);
  story.do(exec, { type: 'consent', plan: story.state.plan.version, stance: 'agree', reason: '' });
  story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
  story.do(LEADER, { type: 'beginFollowUp' });
  story.do(LEADER, { type: 'planNextWave' });
  expect(textOf(story, 'head')).not.toContain(reopened);
});

it('X2 while only the representatives’ answers are revealed, the documents hold those, and say so', () => {
  const story = new Story({ items: 2, privacy: 'anonymous' });
  const people = ['a', 'b', 'c'].flatMap((name) => [
    story.join(`e-${name}`, 'executive'),
    story.join(`r-${name}`, 'representative', 'sales'),
  ]);
  story.do(LEADER, { type: 'startAssessment' });
  for (const seat of people)
    for (const subject of story.round.subjects) story.answer(seat, subject, seat.startsWith('e') ? 1 : 4);
  story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });
  expect(textOf(story, 'head')).toContain(say('ja', 'plan.state.preview-checklist', { number: 1 }));
  const [, , table] = planDocument(source(withTitles(story)), ['preview']);
  const rows = table?.kind === 'table' ? table.rows : [];
  expect(rows.map(([, , mean]) => mean)).toEqual(['4.0（4「全社の担当者が決まっている」）', '4.0']);
  expect(JSON.stringify(printedPlan(source(withTitles(story))))).toContain('4.0');
  story.do(LEADER, { type: 'revealRest', round: story.round.id });
  expect(textOf(story, 'preview')).toBe('[]');
});

it('X1 where nobody gave a number, no document is calm about it, and no heading stands over nothing', () => {
  const story = new Story({ items: 2 });
  const people = [story.join('e', 'executive'), story.join('r', 'representative', 'sales')];
  story.do(LEADER, { type: 'startAssessment' });
  for (const seat of people) for (const subject of story.round.subjects) story.answer(seat, subject, null);
  story.close();
  expect(textOf(story, 'radar')).toContain(say('ja', 'radar.unknown'));
  const blocks = planDocument(source(withTitles(story)));
  for (const [place, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const next = blocks[place + 1];
    const empty = next === undefined || (next.kind === 'heading' && next.level <= block.level);
    expect(empty || (next.kind === 'list' && next.items.length === 0) ? block.text : '').toBe('');
  }
});

it('X10 a name gets a title only where one person bears it, however its space was typed', () => {
  const { story } = spoken();
  const sections = withTitles(story);
  const names = namesIn('ja', sections);
  expect(names.titled('山田　太郎')).toBe('代表取締役社長 山田　太郎');
  expect(names.titled('だれか')).toBe('だれか');
  expect(names.titled('')).toBe('');
  const [first] = sections.people.filter(({ seat }) => seat === 'exec');
  if (first === undefined) throw new Error('Nobody there');
  const two = { ...sections, people: [...sections.people, { ...first, seat: 'other' as SeatId, jobTitle: '部長' }] };
  expect(namesIn('ja', two).titled('山田 太郎')).toBe('山田 太郎');
  expect(namesIn('en', sections).titled('山田 太郎')).toBe('山田 太郎 (代表取締役社長)');
});

it('X4 a Japanese document has Japanese colons', () => {
  const { story } = spoken();
  expect(planMarkdown(source(withTitles(story)))).toContain('- 部署：');
});
