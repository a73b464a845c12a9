import { expect } from '@playwright/test';
import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { answerByKeys, ja, join, makeBoard, newPage, step } from '../support/room.ts';

const short = TEMPLATES.find(({ id }) => id === 'short');
if (short === undefined) throw new Error('The short template is gone');
const STATEMENTS = short.items.map(({ text }) => text.ja);

test('two people write the same task, estimate it, and merge it by keyboard', async ({ browser, server }) => {
  const leader = await newPage(browser);
  const linkOf = await makeBoard(leader, server.origin, { title: '候補', template: short.name.ja, privacy: 'named' });
  const link = await linkOf(ja('roles.representative.name'));
  const [sales, affairs] = [await newPage(browser), await newPage(browser)];
  await join(sales, link, '小林 さくら', '営業');
  await join(affairs, link, '渡辺 千夏', '総務');
  await step(leader, 'controls.start');
  for (const page of [sales, affairs]) await answerByKeys(page, 0, STATEMENTS.length, STATEMENTS, () => 3);
  await step(leader, 'controls.close');
  await leader.getByRole('button', { name: ja('controls.to-propose') }).click();

  // One takes an example of their own department, the other writes the same in other words.
  await affairs.getByRole('button', { name: ja('ideas.samples') }).click();
  const samples = affairs.getByRole('dialog');
  await expect(samples.getByRole('heading', { level: 3 }).first()).toContainText('総務');
  const minutes = samples.getByRole('listitem').filter({ hasText: '議事録の作成' });
  await minutes.getByRole('button', { name: ja('common.add') }).click();
  await expect(minutes.getByRole('button', { name: ja('ideas.samples.added') })).toBeVisible();
  await affairs.keyboard.press('Escape');
  await sales.getByRole('button', { name: ja('ideas.add') }).click();
  await sales.keyboard.type('議事録作成');
  await expect(sales.getByText(ja('ideas.similar', { title: '議事録の作成' }))).toBeVisible();

  // Full-width digits, steps by keyboard, and the check on hope.
  const own = sales.getByRole('listitem').filter({ hasText: ja('ideas.author', { name: '小林 さくら' }) });
  const hours = own.getByRole('spinbutton', { name: ja('ideas.hours') });
  await hours.fill('４０');
  const measured = (40 * 16.7) / 100;
  await expect(
    own.getByText(ja('ideas.estimate.measured', { hours: 40, saved: measured, saving: 16.7 })),
  ).toBeVisible();
  await expect(leader.getByRole('spinbutton', { name: ja('ideas.hours') }).last()).toHaveValue('40');
  await hours.press('Tab');
  for (let press = 0; press < 6; press += 1) await sales.keyboard.press('ArrowUp');
  await expect(own.getByText(ja('ideas.estimate.expected', { hours: 40, saved: 12, saving: 30 }))).toBeVisible();
  await expect(own.getByText(ja('ideas.estimate.hopeful-hours', { saved: measured, saving: 16.7 }))).toBeVisible();
  await expect(hours).toHaveValue('40');

  // Merged: one candidate with both writers; undone and merged again from the keyboard.
  const merge = sales.getByRole('button', { name: ja('ideas.merge.label', { title: '議事録作成' }) });
  const into = ja('ideas.merge.into', { title: '議事録の作成' });
  await merge.press('Enter');
  await sales.getByRole('dialog').getByRole('button', { name: into }).press('Enter');
  const both = affairs.getByText(ja('ideas.author', { name: '渡辺 千夏、小林 さくら' }));
  await expect(both).toBeVisible();
  await expect(sales.getByText(ja('ideas.count', { count: 1 }))).toBeVisible();
  const undo = sales.getByRole('button', { name: ja('ideas.undo') });
  await expect(undo).toBeFocused();
  await sales.keyboard.press('Enter');
  await expect(both).toBeHidden();
  await merge.press('Enter');
  await sales.getByRole('dialog').getByRole('button', { name: into }).press('Enter');
  await expect(both).toBeVisible();
  await expect(affairs.getByRole('spinbutton', { name: ja('ideas.saving') })).toHaveValue('30');
  // Whoever looks at it can let the double stand for itself again.
  await affairs.getByRole('button', { name: ja('ideas.separate.label', { title: '議事録作成' }) }).click();
  await expect(sales.getByText(ja('ideas.count', { count: 2 }))).toBeVisible();
  await merge.press('Enter');
  await sales.getByRole('dialog').getByRole('button', { name: into }).press('Enter');

  await step(leader, 'controls.score');
  await expect(sales.getByRole('heading', { name: '議事録の作成' })).toBeVisible();
  await expect(sales.getByText(ja('ideas.figures.both', { hours: 40, saving: 30, saved: 12 }))).toBeVisible();
  await expect(sales.getByText('+ 議事録作成')).toBeVisible();
  await expect(sales.getByText(ja('ideas.late.title'))).toBeHidden();
});
