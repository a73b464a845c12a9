import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { ItemId } from '@nemawashi/shared/board/ids';
import { test } from '../support/browser-test.ts';
import { pageAs } from '../support/page-as.ts';
import { ja } from '../support/room.ts';
import { openTab } from '../support/screens.ts';

const LEVELS = ['まだない', '話している', '案がある', '試している', '続いている'];
const ADDED = '試した結果を月例会議で共有している';

test('C14 a checklist that was changed is saved as a template, and another board starts from it', async ({
  browser,
  server,
  meet,
}) => {
  const { leader } = await meet({ template: 'short', title: '最初のボード', privacy: 'named' });
  const { checklist } = leader.sections.setup;
  await leader.do({
    type: 'putItem',
    item: {
      id: 'added' as ItemId,
      axis: 'safety',
      direction: 1,
      weight: 2,
      tags: [],
      text: { ja: ADDED },
      source: { ja: '', en: '' },
      levels: LEVELS.map((level) => ({ ja: level })),
    },
    at: checklist.length,
  });
  for (const { id } of checklist.slice(0, 3)) await leader.do({ type: 'dropItem', item: id });
  const count = checklist.length - 2;
  const page = await pageAs(browser, leader);
  await openTab(page, 'setup.tab.items');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: ja('template.save') }).press('Enter'),
  ]);
  expect(file.suggestedFilename()).toContain('最初のボード');
  const path = await file.path();
  // Nobody's name travels with it.
  expect(await readFile(path, 'utf8')).not.toContain('進行 役子');

  await page.goto(server.origin);
  await page.getByText(ja('home.create.more')).click();
  const open = (content: unknown) =>
    page.getByLabel(ja('template.open')).setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
  await open({});
  await expect(page.getByText(ja('template.wrong.other-file'))).toBeVisible();
  // A level that somebody lost on the way is missed, and said where.
  const broken = JSON.parse(await readFile(path, 'utf8')) as { checklist: { levels?: unknown[] }[] };
  broken.checklist.at(-1)?.levels?.pop();
  const place = `checklist.${String(broken.checklist.length - 1)}.levels`;
  await open(broken);
  await expect(page.getByText(ja('template.wrong.levels', { place, count: 4 }))).toBeVisible();
  await page.getByLabel(ja('template.open')).setInputFiles(path);
  await expect(page.getByText(ja('template.opened', { name: '最初のボード' }))).toBeVisible();
  await page.getByLabel(ja('home.create.name')).fill('進行 役子');
  await page.getByLabel(ja('founding.board-title')).fill('次のボード');
  await page.getByRole('button', { name: ja('home.create.submit') }).click();
  await openTab(page, 'setup.tab.items');
  await expect(page.getByRole('heading', { name: ja('board.setup.checklist', { count }) })).toBeVisible();
  const last = page.locator('main ol > li').last();
  for (const text of [ADDED, '×2', ja('levels.title')]) await expect(last).toContainText(text);
});
