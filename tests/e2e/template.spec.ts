import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { ja, makeBoard, newPage } from '../support/room.ts';

const short = TEMPLATES.find(({ id }) => id === 'short');
if (short === undefined) throw new Error('The short template is gone');
const LEVELS = ['まだない', '話している', '案がある', '試している', '続いている'];
const TURNED = short.items
  .filter(({ axis, direction }) => axis === 'executive' && direction === -1)
  .map(({ text }) => text.ja);
const [first, second] = short.items.map(({ text }) => text.ja);
if (first === undefined || second === undefined) throw new Error('The short template has no items');

test('C1 C4 C13 C14 a checklist is edited by keyboard, saved as a template, and another board starts from it', async ({
  browser,
  server,
}) => {
  const page = await newPage(browser);
  await makeBoard(page, server.origin, { title: '最初のボード', template: short.name.ja, privacy: 'named' });
  const count = short.items.length;
  await page.getByText(ja('board.setup.checklist', { count })).press('Enter');

  // Moved down and up again without the mouse: the focus stays with the item.
  const down = page.getByRole('button', { name: ja('checklist.down', { item: first }) });
  await down.press('Enter');
  const items = page.locator('details ol > li');
  await expect(items.nth(1)).toContainText(first);
  await expect(down).toBeFocused();

  // A new one: typed, saved with Enter.
  await page.getByRole('button', { name: ja('checklist.add') }).press('Enter');
  const form = page.getByRole('dialog');
  await form.getByLabel(ja('checklist.text.ja'), { exact: false }).first().fill('試した結果を月例会議で共有している');
  await form.getByLabel(ja('checklist.weight'), { exact: false }).fill('２');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(items.last()).toContainText('試した結果を月例会議で共有している');

  // It becomes a fact with five levels, and one too long for a phone isn't taken.
  await items
    .last()
    .getByRole('button', { name: ja('checklist.edit') })
    .press('Enter');
  await form.getByLabel(ja('checklist.kind')).selectOption('levels');
  await expect(form.getByLabel(ja('checklist.direction'), { exact: true })).toBeHidden();
  const level = (n: number) => form.getByLabel(ja('checklist.level', { level: n }), { exact: false }).first();
  for (const [at, text] of LEVELS.entries()) await level(at + 1).fill(text);
  await level(5).fill('長'.repeat(25));
  await expect(form.getByText(ja('checklist.level.long'))).toBeVisible();
  await level(5).fill(LEVELS[4] ?? '');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(items.last()).toContainText(ja('levels.title'));

  // A slip of the finger costs no wording: what was taken out comes back to its place, the focus with it.
  const drop = page.getByRole('button', { name: ja('checklist.drop', { item: second }) });
  const before = await items.allInnerTexts();
  await drop.press('Enter');
  await expect(drop).toBeHidden();
  await expect(page.getByRole('button', { name: ja('ideas.undo') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drop).toBeVisible();
  expect(await items.allInnerTexts()).toEqual(before);
  await expect(items.filter({ hasText: second }).locator(':focus')).toHaveCount(1);
  await drop.press('Enter');
  await expect(drop).toBeHidden();

  // C4: without what is turned on one side, that side looks better than it is, and the editor says so.
  await expect(page.getByText(ja('checklist.balance.executive'))).toBeHidden();
  for (const text of TURNED) {
    await page.getByRole('button', { name: ja('checklist.drop', { item: text }) }).press('Enter');
    await expect(page.getByRole('button', { name: ja('checklist.drop', { item: text }) })).toBeHidden();
  }
  await expect(page.getByText(ja('checklist.balance.executive'))).toBeVisible();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: ja('template.save') }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toContain('最初のボード');
  const path = await file.path();
  // Nobody's name travels with it.
  expect(await readFile(path, 'utf8')).not.toContain('進行 役子');

  await page.goto(server.origin);
  await page
    .getByLabel(ja('template.open'))
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(page.getByText(ja('template.wrong.other-file'))).toBeVisible();
  // A level that somebody lost on the way is missed, and said where.
  const broken = JSON.parse(await readFile(path, 'utf8')) as { checklist: { levels?: unknown[] }[] };
  broken.checklist.at(-1)?.levels?.pop();
  const place = `checklist.${String(broken.checklist.length - 1)}.levels`;
  await page.getByLabel(ja('template.open')).setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(broken)),
  });
  await expect(page.getByText(ja('template.wrong.levels', { place, count: 4 }))).toBeVisible();
  await page.getByLabel(ja('template.open')).setInputFiles(path);
  await expect(page.getByText(ja('template.opened', { name: '最初のボード' }))).toBeVisible();
  await page.getByLabel(ja('home.create.board-title')).fill('次のボード');
  await page.getByRole('button', { name: ja('home.create.submit') }).click();
  await page.getByText(ja('board.setup.checklist', { count: count - TURNED.length })).click();
  await expect(page.locator('details ol > li').last()).toContainText('試した結果を月例会議で共有している');
  await expect(page.locator('details ol > li').last()).toContainText('×2');
  await expect(page.locator('details ol > li').last()).toContainText(ja('levels.title'));
});
