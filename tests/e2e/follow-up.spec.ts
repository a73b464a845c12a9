import { expect } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { ja, newPage } from '../support/room.ts';
import { addressOf, lend, pageAs } from '../support/page-as.ts';

test('a pilot is logged, judged and taken over by another department, and the next wave is ranked with it', async ({
  browser,
  ownServer,
  agreed,
}) => {
  let ahead = 0;
  const server = await ownServer({ now: () => Date.now() + ahead });
  const held = await agreed('named', server);
  const { leader, voters } = held;
  await leader.do({ type: 'beginFollowUp' });
  await leader.until(({ board }) => board.phase === 'follow-up');
  const [, , , sales, affairs] = voters;
  if (sales === undefined || affairs === undefined) throw new Error('Nobody there');
  const writer = await pageAs(browser, sales);
  const pilot = writer.getByRole('article').first();

  // Full-width digits; what can't be meant is said.
  await pilot.getByText(ja('follow-up.log.add')).click();
  await pilot.getByLabel(ja('follow-up.before')).fill('６');
  await pilot.getByLabel(ja('follow-up.with')).fill('２');
  await pilot.getByLabel(ja('follow-up.uses')).fill('毎日');
  await pilot
    .getByRole('button', { name: ja('common.save') })
    .first()
    .click();
  await expect(pilot.getByText(ja('follow-up.uses.wrong'))).toBeVisible();
  await pilot.getByLabel(ja('follow-up.uses')).fill('５');
  await pilot
    .getByRole('button', { name: ja('common.save') })
    .first()
    .click();
  await expect(pilot.getByText(ja('follow-up.log.saved'))).toBeVisible();
  await expect(pilot.getByText('67%')).toBeVisible();

  // Corrected in place.
  await pilot.getByRole('button', { name: /編集$/ }).click();
  const correction = pilot.locator('ol form');
  await correction.getByLabel(ja('follow-up.with')).fill('3');
  await correction.getByRole('button', { name: ja('common.save') }).click();
  await expect(pilot.getByText('50%')).toBeVisible();
  await expect(pilot.getByText('67%')).toBeHidden();

  // Weekly use, thirty days on.
  await pilot.getByText(ja('follow-up.use')).first().click();
  await pilot.getByRole('spinbutton', { name: ja('follow-up.use.people') }).fill('４');
  // More than there are is said, not lowered without a word.
  await pilot.getByRole('spinbutton', { name: ja('follow-up.use.weekly') }).fill('９');
  await pilot.getByRole('spinbutton', { name: ja('follow-up.use.weekly') }).press('Enter');
  await expect(pilot.getByText(ja('follow-up.use.too-many', { people: 4 }))).toBeVisible();
  await pilot.getByRole('spinbutton', { name: ja('follow-up.use.weekly') }).fill('３');
  await pilot.getByRole('spinbutton', { name: ja('follow-up.use.weekly') }).press('Enter');
  await expect(pilot.getByText('75%')).toBeVisible();

  // The facilitator judges; another department takes the card over with one click.
  const leading = await pageAs(browser, leader);
  const judged = leading.getByRole('article').first();
  await judged.getByText(ja('follow-up.verdict')).first().click();
  await judged.getByLabel(ja('follow-up.lesson')).fill('話者の名前を先に言う');
  await judged.getByLabel(ja('follow-up.lesson')).press('Enter');
  const other = await pageAs(browser, affairs);
  const take = other.getByRole('button', { name: ja('follow-up.card.take', { department: '総務' }) });
  await expect(other.getByText('話者の名前を先に言う').first()).toBeVisible();
  await expect(other.getByRole('button', { name: /で引き継ぐ$/ })).toHaveCount(1);
  await take.click();
  await expect(pilot.getByText(ja('follow-up.card.taken', { departments: '総務' }))).toBeVisible();
  await expect(take).toBeHidden();

  // Two months on, whoever looks is told what nobody counted: thirty days were, sixty weren’t.
  ahead = new Date('2027-02-20T09:00:00+09:00').getTime() - Date.now();
  const later = await newPage(browser);
  await lend(later.context(), leader);
  await later.goto(addressOf(leader));
  const named = later.getByRole('heading', { level: 3, name: ja('radar.no-follow-up.name') });
  const told = later.locator('li').filter({ has: named });
  await told.locator('summary').click();
  await expect(told.getByText(/60日後の利用をまだ数えていません/)).toBeVisible();
  await expect(told.getByText(/30日後の利用をまだ数えていません/)).toBeHidden();

  // The next wave: without what was tried, the decision of this one kept in the record.
  await leading.getByRole('button', { name: ja('controls.next-wave') }).click();
  await leading
    .getByRole('dialog')
    .getByRole('button', { name: ja('controls.next-wave') })
    .click();
  await expect(leading.getByRole('heading', { name: ja('wave.title.later', { wave: 2 }) })).toBeVisible();
  await expect(leading.getByRole('checkbox')).toHaveCount(2);
  await expect(leading.getByText(ja('plan.history.followed-up', { wave: 1 }))).toBeVisible();
  await expect(leading.getByText(ja('decision.conditional'))).toBeVisible();
  // Whoever chooses it has before them what the wave before brought.
  await leading.getByText(ja('follow-up.earlier', { count: 1 })).click();
  await expect(leading.getByText('話者の名前を先に言う').first()).toBeVisible();
});
