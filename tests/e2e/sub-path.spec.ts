import { expect } from '@playwright/test';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { cameByLink } from '../support/came-by-link.ts';
import { answerAll } from '../support/gathering.ts';
import { answerByKeys, ja, join, makeBoard, newPage, step } from '../support/room.ts';
import { seeHeading, writesNote } from '../support/screens.ts';
import { BASE, openSubPath } from '../support/sub-path.ts';

const [short] = TEMPLATES.filter(({ id }) => id === 'short');
if (short === undefined) throw new Error('The short template is gone');
const STATEMENTS = short.items.map(({ text }) => text.ja);
const ITEMS = STATEMENTS.length;
const NOTE = '責任者を今月中に決める';

for (const manner of ['strips', 'keeps'] as const)
  test(`D72 a meeting at a path of an address, behind a proxy that ${manner} it`, async ({ browser, closing }) => {
    const sub = await closing(openSubPath(manner));
    const leader = await newPage(browser);
    const linkOf = await makeBoard(leader, sub.site, {
      title: '生成AIの進め方',
      template: short.name.ja,
      privacy: 'named',
    });
    const link = await linkOf(ja('roles.executive.name'));
    expect(link.startsWith(`${sub.site}/join/`)).toBe(true);
    expect(new URL(leader.url()).pathname.startsWith(`${BASE}/b/`)).toBe(true);

    const president = await newPage(browser);
    const [director] = await Promise.all([closing(cameByLink(link, '伊藤 由美')), join(president, link, '山本 健一')]);
    await step(leader, 'controls.start');
    await Promise.all([
      answerByKeys(president, 0, ITEMS, STATEMENTS, (item) => 1 + (item % 5)),
      answerAll(director, (item) => (1 + (item % 5)) as AnswerValue),
    ]);
    await president.reload();
    await expect(president.getByText(ja('ballot.progress', { answered: ITEMS, all: ITEMS }))).toBeVisible();
    await step(leader, 'controls.close');

    // Parts that are fetched later, with their styles, and the line of the shared document.
    await seeHeading([leader, president], ja('results.pattern.title'));
    await director.until(({ assessment }) => assessment !== null);
    await writesNote(president, NOTE, [leader]);
    await expect(leader.getByRole('textbox').first()).toHaveValue(NOTE);

    // The way home and back, by the page's own links.
    await president.getByRole('link', { name: ja('page.home') }).click();
    await expect(president.getByRole('link', { name: /生成AIの進め方/ })).toBeVisible();
    expect(new URL(president.url()).pathname).toBe(`${BASE}/`);
    await president.getByRole('link', { name: /生成AIの進め方/ }).click();
    await expect(president.getByRole('heading', { name: ja('results.pattern.title') })).toBeVisible();
    const file = await president.request.get(
      leader.url().replace(/\/b\/([^/?]+)\?(.*)/, '/api/boards/$1/export/markdown?$2'),
      { failOnStatusCode: false },
    );
    // The seat in that address is the leader's: refused as theirs, by the right server.
    expect(file.status()).toBe(401);

    // Who comes past the proxy is sent to where the pages are, and not round and round.
    await president.goto(`${sub.server.origin}/guide?from=mail`);
    await expect(president).toHaveURL(`${sub.server.origin}${BASE}/guide?from=mail`);
    await expect(president.getByRole('link', { name: ja('common.product') })).toBeVisible();

    expect(sub.proxy.seen.filter((asked) => !asked.split(' ')[1]?.startsWith(BASE))).toEqual([]);
  });
