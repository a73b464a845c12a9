import { expect } from '@playwright/test';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { Bundle } from '@nemawashi/shared/export/bundle';
import { templateById } from '@nemawashi/shared/template/catalogue';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { test } from '../support/browser-test.ts';
import { answerRest } from '../support/gathering.ts';
import { pageAs } from '../support/page-as.ts';
import { ja, newPage, said, step } from '../support/room.ts';
import { exported } from '../support/workbook.ts';

const CHECKLIST = templateById('short')?.items ?? [];
const STATEMENTS = CHECKLIST.map(({ text }) => text.ja);
/** One that everybody answers, one that only two executives do, and one that only two people do at all. */
const [ALL = '', TWO_EXECUTIVES = '', TWO_IN_ALL = ''] = STATEMENTS;
const GUEST = '高橋 窓口';
const VOTERS = 6;

/** Answers all items but some. */
async function answerBut(client: BoardClient, left: readonly number[], say: (item: number) => AnswerValue) {
  await client.until(({ progress }) => progress.round !== null);
  const round = client.sections.board.rounds.find(({ closedAt }) => closedAt === null);
  for (const [item, subject] of (round?.subjects ?? []).entries())
    if (round !== undefined && !left.includes(item))
      expect(await client.answer(round.id, subject, say(item))).toMatchObject({ ok: true });
}

test('an anonymous meeting: what is promised, and what is shown of it', async ({ browser, server, meet }) => {
  const meeting = await meet({ template: 'short', privacy: 'anonymous' });
  const executives = await Promise.all(
    ['山本 健一', '伊藤 由美', '中村 浩'].map((name) => meeting.join('executive', name)),
  );
  const [sales, affairs] = await Promise.all([
    meeting.join('representative', '小林 さくら', 'sales'),
    meeting.join('representative', '渡辺 千夏', 'general-affairs'),
  ]);
  const leader = await pageAs(browser, meeting.leader);
  const phone = await newPage(browser);

  await test.step('somebody comes by the short code, and waits to be let in', async () => {
    await leader.getByText(ja('door.title')).click();
    await leader.getByRole('button', { name: ja('door.open') }).click();
    const code = await leader.getByLabel(ja('door.code'), { exact: true }).textContent();
    await phone.goto(`${server.origin}/door`);
    await phone.getByLabel(ja('door.code')).fill(code ?? '');
    await phone.getByRole('button', { name: ja('door.go') }).click();
    await expect(phone.getByText(ja('privacy.anonymous.promise'))).toBeVisible();
    await phone.getByLabel(ja('join.name'), { exact: true }).fill(GUEST);
    await phone.getByLabel(ja('links.new.department')).selectOption({ label: '製造・現場' });
    await phone.getByRole('button', { name: ja('door.knock') }).click();
    await expect(phone.getByText(ja('door.waiting'))).toBeVisible();
    await leader.getByRole('button', { name: ja('door.let-in') }).click();
    await expect(phone.getByText(ja('board.setup.waiting'))).toBeVisible();
  });

  await test.step('the choice suits the people, and nobody can be entered without a device', async () => {
    const mode = ja('privacy.anonymous.name');
    await expect(leader.getByText(ja('privacy.fit.fits', { mode }))).toBeVisible();
    await leader.getByText(ja('people.enter.title')).click();
    await expect(leader.getByText(ja('people.enter.not-here'))).toBeVisible();
    await expect(leader.getByRole('button', { name: ja('people.enter') })).toBeHidden();
    await step(leader, 'controls.start');
  });

  await test.step('the ballot says what was promised, also to somebody who came late', async () => {
    await expect(phone.getByText(ja('privacy.yours.unnamed'))).toBeVisible();
    await phone.getByText(ja('privacy.yours.unnamed')).click();
    for (const key of ['privacy.anonymous.promise', 'privacy.until-reveal', 'privacy.not-evaluation'] as const)
      await expect(phone.getByText(ja(key))).toBeVisible();
    // A second question would only come after this one was seen.
    await phone.getByText(ja('privacy.yours.unnamed')).click();
    await phone.getByRole('button', { name: ja('ballot.as-list') }).click();
    for (const [item, statement] of STATEMENTS.entries()) {
      if (statement === TWO_IN_ALL) continue;
      await phone.getByRole('radiogroup', { name: statement }).getByRole('radio').nth(1).check({ force: true });
      await expect(
        phone.getByText(ja('ballot.progress', { answered: item > 2 ? item : item + 1, all: STATEMENTS.length })),
      ).toBeVisible();
    }
    await Promise.all([
      ...executives.map((client, who) => answerBut(client, who === 0 ? [1] : [2], () => 4)),
      answerBut(sales, [], () => 1),
      answerBut(affairs, [2], () => 3),
    ]);
    await step(leader, 'controls.close');
  });

  const topic = (statement: string) => phone.locator('[data-subject]', { hasText: statement });
  await test.step('groups where three answered, all together where they didn’t, nothing where two did', async () => {
    await expect(phone.getByRole('heading', { name: ja('talk.title') })).toBeVisible();
    for (const details of await phone.locator('[data-subject] > details').all())
      if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
    await expect(
      topic(ALL).getByRole('img', { name: new RegExp(`^${ja('roles.representative.name')}`) }),
    ).toBeVisible();
    await expect(topic(TWO_EXECUTIVES).getByText(ja('privacy.merged'))).toBeVisible();
    await expect(
      topic(TWO_EXECUTIVES).getByRole('img', {
        name: new RegExp(`^(${ja('roles.executive.name')}|${ja('roles.representative.name')})`),
      }),
    ).toHaveCount(0);
    await expect(topic(TWO_IN_ALL).getByText(ja('privacy.withheld'))).toBeVisible();
    await expect(topic(TWO_IN_ALL).getByRole('img')).toHaveCount(0);
  });

  await test.step('no name stands beside an answer, on nobody’s page', async () => {
    for (const page of [phone, leader]) {
      await expect(page.getByText(ja('results.who-said'))).toHaveCount(0);
      for (const name of [GUEST, '山本 健一', '小林 さくら'])
        await expect(page.locator('main')).not.toContainText(name);
    }
  });

  await test.step('a second round tells how many have finished, never who; two alone change nothing', async () => {
    await leader.getByRole('button', { name: ja('rounds.open'), exact: true }).click();
    const dialog = leader.getByRole('dialog');
    await expect(dialog.getByText(ja('rounds.open.privacy'))).toBeVisible();
    await dialog.getByRole('button', { name: ja('rounds.choose-none') }).click();
    for (const statement of [ALL, TWO_EXECUTIVES]) await dialog.getByRole('checkbox', { name: statement }).check();
    await dialog.getByRole('button', { name: ja('rounds.start') }).click();
    await expect(phone.getByText(ja('rounds.last-answer', { answer: said(CHECKLIST[0], 2) }))).toBeVisible();
    // Everybody answers the second item again, only two the first.
    await Promise.all([
      ...executives.map((client) => answerBut(client, [0], () => 3)),
      answerRest(sales, () => 3),
      answerRest(affairs, () => 3),
    ]);
    await phone.getByRole('button', { name: ja('ballot.as-list') }).click();
    await phone.getByRole('radiogroup', { name: TWO_EXECUTIVES }).getByRole('radio').nth(2).check({ force: true });
    await expect(phone.getByText(ja('ballot.progress', { answered: 1, all: 2 }))).toBeVisible();
    for (const page of [phone, leader]) {
      await expect(page.getByText(ja('people.names-hidden'))).toBeVisible();
      await expect(page.getByText(ja('people.finished'), { exact: true })).toHaveCount(0);
    }
    await expect(
      leader
        .getByText(ja('ballot.finished-count', { voters: VOTERS, finished: 2 }))
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await leader.getByRole('button', { name: ja('controls.close'), exact: true }).click();
    await expect(dialog.getByText(ja('controls.close.waiting-unnamed', { count: VOTERS - 2 }))).toBeVisible();
    await expect(dialog).not.toContainText(GUEST);
    await dialog.getByRole('checkbox', { name: ja('controls.close.representatives-first') }).check();
    await dialog.getByRole('button', { name: ja('controls.close') }).click();
    // The representatives’ half stands above what the round before had shown; the rest is one press away.
    await expect(phone.getByText(ja('rounds.preview.below'))).toBeVisible();
    await leader.getByRole('button', { name: ja('controls.reveal-rest') }).click();
    const rows = phone.getByRole('row');
    await expect(rows.filter({ hasText: ALL })).toContainText(ja('rounds.shift.too-few'));
    await expect(rows.filter({ hasText: TWO_EXECUTIVES })).toContainText('3.0');
  });

  const { rounds, view } = JSON.parse(await (await exported(meeting.leader, 'bundle')).text()) as Bundle;
  expect(rounds.checklist?.evidence.kind).toBe('counts');
  expect(view.assessment?.items.flatMap(({ named }) => named)).toEqual([]);
});
