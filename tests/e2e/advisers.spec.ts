import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { bundleBytes, madeCompanies } from '@nemawashi/shared/comparing/testing/made-bundle';
import { advisers as desk } from '@nemawashi/shared/words/advisers/ja';
import { written } from '@nemawashi/shared/words/say';
import { test } from '../support/browser-test.ts';
import { pagesOf } from '../support/pdf.ts';
import { ja, newPage } from '../support/room.ts';

const opened = (count: number): string => written('ja', desk['open.opened'], { count });

test('N1 N8 the bundles of two boards stand side by side, and nothing leaves the browser', async ({
  browser,
  server,
  ranked,
}) => {
  const boards: string[] = [];
  const files: { name: string; mimeType: string; buffer: Buffer }[] = [];
  for (const privacy of ['named', 'anonymous'] as const) {
    const { leader } = await ranked(privacy);
    boards.push(leader.board);
    const address = `/api/boards/${leader.board}/export/bundle?seat=${leader.seat}`;
    const bundle = JSON.stringify(await leader.browser.ask<unknown>('GET', address));
    files.push({ name: `${privacy}.json`, mimeType: 'application/json', buffer: Buffer.from(bundle) });
  }
  const page = await newPage(browser);
  await page.goto(server.origin);
  await page.getByRole('link', { name: ja('home.advisers') }).click();
  await expect(page.getByRole('heading', { level: 1, name: desk.title })).toBeVisible();
  await page.waitForLoadState('networkidle');

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // Whatever it would ask, it would get nothing: it does without.
  await page.context().setOffline(true);
  await page.getByLabel(desk['open.choose']).setInputFiles(files);
  await expect(page.getByText(opened(2))).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
  await page.getByRole('columnheader', { name: desk['column.apart'] }).getByRole('button').click();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: desk['take.csv'] }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(3);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  for (const board of boards) expect(kept).not.toContain(board);
});

test('N8 twenty-five companies print on three sheets across', async ({ browser, server }) => {
  const page = await newPage(browser);
  await page.goto(`${server.origin}/advisers`);
  await page.getByLabel(desk['open.choose']).setInputFiles(
    madeCompanies(25).map((company) => ({
      name: `${company.id}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(bundleBytes(company)),
    })),
  );
  await expect(page.getByText(opened(25))).toBeVisible();
  const sheets = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets).toHaveLength(3);
});
