import type { ChecklistItem } from '@nemawashi/shared/board/checklist';
import { guideFor } from '@nemawashi/shared/guide/guide';
import { DEFAULT_TEMPLATE, TEMPLATES } from '@nemawashi/shared/template/catalogue';
import { loadGuideWords } from '@nemawashi/shared/words/guide/load';
import type { Language } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import { closeRound, propose } from '../support/acts.ts';
import { answerAll } from '../support/gathering.ts';
import { gatherHere } from './house/gather.ts';
import { there } from './house/hands.ts';
import { ja, show, unfold } from './house/mount.ts';
import { outOfSight, putBelowHead } from './measure/below-head.ts';

const PHONES = [
  { width: 390, height: 664 },
  { width: 390, height: 844 },
] as const;
const LANGUAGES = ['ja', 'en'] as const;
const CASES = LANGUAGES.flatMap((language) => PHONES.map((size) => ({ language, size })));

const patternsTitle = guideFor(await loadGuideWords('ja'), null).comparison.title;

const longest = (items: readonly ChecklistItem[], length: (item: ChecklistItem) => number): number =>
  items.reduce((best, item, at) => (length(item) > length(items[best] ?? item) ? at : best), 0);
const levelsLength = (language: Language) => (item: ChecklistItem) =>
  (item.levels ?? []).reduce((sum, level) => sum + (level[language] ?? '').length, 0);

async function begun(template: string) {
  const gathering = gatherHere({ privacy: 'named', template });
  const executive = await gathering.join('executive', '山本 健一');
  const sales = await gathering.join('representative', '小林 さくら', 'sales');
  await gathering.leader.do({ type: 'startAssessment' });
  return { ...gathering, executive, sales };
}

/** The part of the page around the question that is asked. */
function asked(shown: Locator): Element {
  const part = shown.getByRole('radiogroup').first().element().closest('section');
  if (part === null) throw new Error('Nothing is asked');
  putBelowHead(part);
  return part;
}
const within = (part: Element, selector: string): Element[] => [...part.querySelectorAll(selector)];

/** In CSS pixels. */
const fontSize = (of: Element): number => Number.parseFloat(getComputedStyle(of).fontSize);

/** Where what stands at the foot of the question begins, in CSS pixels from the window's top. */
const footTop = (part: Element): number =>
  within(part, '.foot, .ways')
    .filter((each) => ['sticky', 'fixed'].includes(getComputedStyle(each).position))
    .reduce((top, each) => Math.min(top, each.getBoundingClientRect().top), window.innerHeight);

/** Statement, answers and what stands at the foot, in sight below a phone's header. */
function expectAllInSight(shown: Locator) {
  const part = asked(shown);
  const answers = within(part, '.numbers label');
  expect(answers).toHaveLength(5);
  expect(outOfSight([...within(part, 'h2'), ...answers], footTop(part))).toEqual([]);
  expect(outOfSight(within(part, '.foot > *'))).toEqual([]);
}

it.each(CASES)(
  'M31 a phone of $size.width × $size.height shows statement, five answers and “don’t know” at one sight ($language)',
  async ({ language, size }) => {
    for (const { id } of TEMPLATES.filter(({ items }) => items.length > 0)) {
      const { sales } = await begun(id);
      const items = sales.sections.setup.checklist;
      const shown = await show(sales, { language, size });
      const wanted = new Set([
        longest(items, (item) => (item.text[language] ?? '').length),
        longest(items, levelsLength(language)),
      ]);
      for (const [at, item] of items.entries()) {
        const heading = item.text[language] ?? '';
        await there(shown.getByRole('heading', { name: heading }));
        if (wanted.has(at)) expectAllInSight(shown);
        if (at >= Math.max(...wanted)) break;
        await shown.getByRole('button', { name: say(language, 'ballot.next'), exact: false }).click();
      }
    }
  },
);

it('M32 from question to question the buttons stay where they are', async () => {
  const { sales } = await begun(DEFAULT_TEMPLATE.id);
  const shown = await show(sales, { size: PHONES[0] });
  const places = new Set<string>();
  for (const item of sales.sections.setup.checklist) {
    await there(shown.getByRole('heading', { name: item.text.ja ?? '' }));
    const part = asked(shown);
    const watched = within(part, item.levels === undefined ? '.foot > *, .numbers label' : '.foot > *');
    const tops = watched.map((each) => Math.round(each.getBoundingClientRect().top));
    places.add(`foot ${JSON.stringify(tops.slice(-3))}`);
    if (item.levels === undefined) places.add(`answers ${JSON.stringify(tops.slice(0, 5))}`);
    await shown.getByRole('button', { name: ja('ballot.next'), exact: false }).click();
  }
  expect([...places]).toHaveLength(2);
});

it.each(CASES)(
  'M34 four criteria of a task stand below each other at one sight ($language, $size.height)',
  async ({ language, size }) => {
    const meeting = await begun('short');
    const { leader, executive, sales } = meeting;
    for (const voter of [executive, sales]) await answerAll(voter, () => 3);
    await closeRound(leader);
    await propose(meeting);
    await meeting.write(leader, ['お客さまからの問い合わせへの一次回答の下書きと、過去の回答の検索']);
    await leader.do({ type: 'openScoring' });
    const shown = await show(sales, { language, size });
    await expect.element(shown.getByRole('radio').first()).toBeInTheDocument();
    const card = shown.getByRole('radiogroup').first().element().closest('article');
    if (card === null) throw new Error('Nothing is scored');
    putBelowHead(card);
    const criteria = within(card, 'li');
    expect(criteria).toHaveLength(4);
    expect(outOfSight(criteria, footTop(card))).toEqual([]);
    expect(card.getBoundingClientRect().height).toBeLessThanOrEqual(560);
    const lines = within(card, '.ends').map((ends) => ends.getBoundingClientRect().height / fontSize(ends));
    expect(lines).toHaveLength(4);
    expect(lines.filter((high) => high >= 2)).toEqual([]);
  },
);

it('M35 who has finished sees their answers, what comes next and the guide; all at once learn that everybody has', async () => {
  const { executive, sales } = await begun('short');
  await answerAll(sales, () => 4);
  const shown = await show(sales, { size: PHONES[0] });
  await there(shown.getByText(ja('ballot.finished.next.items')));
  await there(shown.getByText(ja('ballot.finished-count', { voters: 2, finished: 1 })).first());
  await there(shown.getByText(patternsTitle));
  await unfold(shown, patternsTitle);
  await there(shown.getByRole('columnheader', { name: ja('pattern.hybrid.name'), exact: false }).first());
  await answerAll(executive, () => 2);
  await there(shown.getByText(ja('ballot.finished.everyone')));
  const third = shown.getByRole('button', {
    name: ja('ballot.go-to', { position: 3, state: `4 ${ja('ballot.mark.counted')}` }),
  });
  await third.click();
  await there(shown.getByRole('heading', { name: sales.sections.setup.checklist[2]?.text.ja ?? '' }));
});
