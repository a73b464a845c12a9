import { expect, type Page } from '@playwright/test';
import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { openProxy } from '../support/proxy.ts';
import { answerByKeys, ja, join, makeBoard, newPage, scoreAll, step } from '../support/room.ts';

const short = TEMPLATES.find(({ id }) => id === 'short');
if (short === undefined) throw new Error('The short template is gone');
const STATEMENTS = short.items.map(({ text }) => text.ja);
const ITEMS = STATEMENTS.length;

const upgradesOf = (seen: readonly string[]): number => seen.filter((line) => line.startsWith('UPGRADE')).length;

test('D1 D2 a meeting behind proxies that let no WebSocket through: vote, reveal, note, candidate, scores, screen', async ({
  browser,
  server,
  closing,
}) => {
  test.setTimeout(300_000);
  const refusing = await closing(openProxy(server, { upgrades: 'refuse' }));
  const answering = await closing(openProxy(server, { upgrades: 'answer', buffered: true }));
  const silent = await closing(openProxy(server, { upgrades: 'ignore' }));
  const mute = await closing(openProxy(server, { upgrades: 'mute', idleMs: 25_000 }));
  const proxies = [refusing, answering, silent, mute] as const;
  const leader = await newPage(browser);
  const linkOf = await makeBoard(leader, server.origin, { title: '関所', template: short.name.ja, privacy: 'named' });
  const through = async (role: string, { origin }: { origin: string }) =>
    (await linkOf(ja(`roles.${role as 'executive'}.name`))).replace(server.origin, origin);
  const pages = await Promise.all(proxies.map(() => newPage(browser)));
  const [president, sales, affairs, field] = pages as [Page, Page, Page, Page];
  await join(president, await through('executive', refusing), '山本 健一');
  await join(sales, await through('representative', answering), '小林 さくら', '営業');
  await join(affairs, await through('representative', silent), '渡辺 千夏', '総務');
  await join(field, await through('representative', mute), '林 浩二', '製造・現場');
  // Said quietly: it works.
  for (const page of pages) await expect(page.getByText(ja('board.line.polled'))).toBeVisible();
  const refusedBefore = upgradesOf(refusing.seen);
  // The projector's page in the browser of somebody behind the proxy.
  const screen = await president.context().newPage();
  await screen.goto(president.url().replace(/(\/b\/[^/?]+)/, '$1/screen'));
  await expect(screen.getByRole('heading', { name: '関所' })).toBeVisible();

  await step(leader, 'controls.start');
  for (const [who, page] of pages.entries())
    await answerByKeys(page, 0, ITEMS, STATEMENTS, (item) => 1 + ((who + item) % 5));
  // The tab remembers: the next page doesn't wait for a WebSocket first, nor ask for one.
  await president.reload();
  await expect(president.getByText(ja('ballot.progress', { answered: ITEMS, all: ITEMS }))).toBeVisible();
  await expect(president.getByText(ja('board.line.polled'))).toBeVisible();
  expect(upgradesOf(refusing.seen) - refusedBefore).toBeLessThanOrEqual(2);
  await expect(
    leader
      .getByText(ja('ballot.finished-count', { voters: 4, finished: 4 }))
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await step(leader, 'controls.close');
  for (const page of [...pages, screen])
    await expect(page.getByRole('heading', { name: ja('talk.title') }).first()).toBeVisible();

  await president
    .getByRole('button', { name: ja('board.notes.open') })
    .first()
    .click();
  await president.keyboard.type('責任者を今月中に決める');
  for (const page of [sales, affairs, leader])
    await expect(page.getByRole('textbox').first()).toHaveValue('責任者を今月中に決める');

  await leader.getByRole('button', { name: ja('controls.to-propose') }).click();
  for (const [page, title] of [
    [field, '点検表の清書'],
    [affairs, '議事録の下書き'],
  ] as const) {
    await page.getByRole('button', { name: ja('ideas.add') }).click();
    await page.getByLabel(ja('ideas.field.title')).last().fill(title);
    for (const other of [leader, sales])
      await expect(other.getByLabel(ja('ideas.field.title')).filter({ visible: true }).last()).toHaveValue(title);
  }
  await step(leader, 'controls.score');
  for (const [who, page] of [president, field].entries())
    await scoreAll(page, 2, (task, criterion) => 1 + ((who + task + criterion) % 5));
  await expect(
    leader
      .getByText(ja('ballot.finished-count', { voters: 4, finished: 2 }))
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await step(leader, 'controls.close');
  for (const page of [...pages, screen])
    await expect(page.getByRole('heading', { name: ja('tasks.title') }).first()).toBeVisible();

  // Who shuts the tab is gone, though no line of theirs was ever open for longer than a poll.
  await expect(leader.getByText(ja('people.online', { all: 5, online: 5 }))).toBeVisible();
  await sales.close();
  // At once, or where it went between two polls after the life signs that are missed then.
  await expect(leader.getByText(ja('people.online', { all: 5, online: 4 }))).toBeVisible({ timeout: 60_000 });
});
