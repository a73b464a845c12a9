import { templateById } from '@nemawashi/shared/template/catalogue';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { assess, gather } from '../support/acts.ts';
import { violations } from './house/axe.ts';
import { gatherHere } from './house/gather.ts';
import { goTo } from './house/hands.ts';
import { ja, PHONE, said, says, saysNot, show } from './house/mount.ts';

const PEOPLE = [
  ['山本 健一'],
  ['伊藤 由美'],
  ['小林 さくら', 'sales'],
  ['渡辺 千夏', 'field'],
  ['林 浩二', 'field'],
] as const;
/** What each of them says to everything. */
const SAID = [5, 4, 1, 2, 3] as const;
/** Comes first on the agenda, because the two groups see it the opposite way; its answers have described levels. */
const DATA = templateById('short')?.items.find(({ id }) => id === 'purpose-looked-after');

const FIRST = DATA?.text.ja;

/** A board on which everybody has answered, revealed; the facilitator's page of it. */
async function revealed(privacy: PrivacyMode): Promise<void> {
  const gathering = gatherHere({ privacy });
  await assess(gathering, await gather(gathering, PEOPLE), (who) => SAID[who] ?? null);
  await show(gathering.leader);
  await expect.element(page.getByRole('heading', { name: ja('results.pattern.title') })).toBeVisible();
}

const dialog = () => page.getByRole('dialog');
/** A row of the opened figure as a person reads it. */
const row = (...cells: string[]): Locator => dialog().getByRole('row', { name: cells.join(' '), exact: true });
/** The first card on the agenda. */
const firstItem = () => page.getByRole('article').first();
const opened = (of: string): string => ja('grounds.open.of', { title: of });
/** Goes to what a figure is made of: the view's one door, the item it is of, the figure. */
async function openFigure(of: string | RegExp, about?: string): Promise<void> {
  await page.getByRole('button', { name: ja('grounds.title'), exact: true }).click();
  if (about !== undefined) {
    const summaries = [...document.querySelectorAll<HTMLElement>('dialog summary')];
    summaries.find(({ textContent }) => textContent === about)?.click();
  }
  await dialog().getByRole('button', { name: of }).first().click();
}
const shut = async () => {
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
};

it('E1 E5 every figure of a named board opens to its parts, to everybody’s weight and to its source', async () => {
  await revealed('named');
  goTo('topics');
  await says(firstItem(), '◇ 全体の平均 3.1');
  // T10: the plain mean by head stands beside it.
  await says(firstItem(), '全員を同じ重みで数えた平均 3.0');
  await openFigure(opened(ja('items.mean.name')), FIRST);
  await expect.element(dialog().getByRole('heading', { name: ja('items.mean.name') })).toBeVisible();
  await says(dialog(), '経営層 50% × 4.50 ＋ 部門代表 50% × 1.75 ＝ 3.13');
  await expect.element(row('山本 健一（経営層）', said(DATA, 5), '25.0%', '1.250')).toBeVisible();
  await expect.element(row('小林 さくら（営業）', said(DATA, 1), '25.0%', '0.250')).toBeVisible();
  await expect.element(row('渡辺 千夏（製造・現場）', said(DATA, 2), '12.5%', '0.250')).toBeVisible();
  await expect.poll(() => row(ja('explained.total'), '3.125').elements()).toHaveLength(2);
  await says(dialog(), ja('explained.source.question', { source: '' }).trim());
  expect(await violations(dialog().element())).toEqual([]);
  await shut();
  await expect.element(page.getByRole('button', { name: ja('grounds.title'), exact: true })).toHaveFocus();

  await openFigure(opened(ja('items.agreement.name')), FIRST);
  await says(dialog(), 'Tastle');
  await shut();
  await says(firstItem(), '経営層と部門代表の差 見方が逆（経営層のほうが2.8点高い）');
  await openFigure(opened(ja('items.gap.name')), FIRST);
  await says(dialog(), '（4.50 − 1.75）÷ 4 ＝ +0.69');
  await says(dialog(), 'Cliff');
  await shut();

  goTo('overall');
  for (const [of, text] of [
    [ja('pattern.title'), ja('explained-pattern.check.no-carrier')],
    [ja('pattern.lean.name'), ja('explained.heading.axes')],
    [ja('firmness.support.title'), ja('explained.heading.groups')],
    [ja('explained-pattern.turnout.title'), '40件 ÷ 40件 ＝ 100%'],
    [ja('explained-pattern.one-voter.title'), ja('explained-pattern.one-voter.bound')],
    [ja('weighing.exec-share'), ja('explained.heading.shares')],
    [ja('firmness.sensitivity.title'), '1,000'],
  ] as const) {
    await openFigure(opened(of));
    await says(dialog().last(), text);
    while (dialog().elements().length > 0) await userEvent.keyboard('{Escape}');
  }
  goTo('topics');
  await openFigure(opened(ja('explained.state.title')), FIRST);
  await says(dialog(), ja('explained.state.divided'));
  await shut();

  await firstItem().getByText(ja('results.who-said')).click();
  await expect.element(firstItem().getByText('小林 さくら（営業）')).toBeVisible();
  // The departments stand below the groups, with their counts one press away.
  await firstItem().getByText(ja('results.by-department'), { exact: false }).first().click();
  await expect.element(firstItem().getByRole('table', { name: ja('results.by-department') })).toBeVisible();
  await expect.element(firstItem().getByRole('row', { name: '製造・現場 · 1 1 · · · 2.5' })).toBeVisible();

  // On a phone nothing is cut off.
  await page.viewport(PHONE.width, PHONE.height);
  await openFigure(opened(ja('items.mean.name')), FIRST);
  const table = dialog().getByRole('table').first();
  await expect.element(table).toBeVisible();
  expect(table.element().getBoundingClientRect().right).toBeLessThan(PHONE.width);
  await shut();
});

it('E3 where only executives are named, a figure opens to them by name and to the others together', async () => {
  await revealed('executives-named');
  goTo('topics');
  await says(firstItem(), '◇ 全体の平均 3.3');
  await openFigure(opened(ja('items.mean.name')), FIRST);
  await expect.element(row('山本 健一（経営層）', said(DATA, 5), '25.0%', '1.250')).toBeVisible();
  await expect.element(row('部門代表 3人', `平均2.00（${said(DATA, 2)}）`, '50.0%', '1.000')).toBeVisible();
  await says(dialog(), ja('explained.weights.heads-for-privacy'));
  await says(dialog(), ja('explained.unnamed'));
  for (const [name] of PEOPLE.slice(2)) await saysNot(dialog(), name);
  await shut();
  expect(page.getByRole('table', { name: ja('results.by-department') }).elements()).toEqual([]);
});
