import { expect } from '@playwright/test';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { newCommandId } from '@nemawashi/server/demo/client';
import { test } from '../support/browser-test.ts';
import { pageAs } from '../support/page-as.ts';
import { ja, said, step } from '../support/room.ts';
import { answerAll } from '../support/gathering.ts';

const [FIRST, ...OTHERS] = templateById('short')?.items ?? [];
const ITEMS = 1 + OTHERS.length;

test('a split room sees the representatives first, looks at one item together, and answers it again', async ({
  browser,
  meet,
}) => {
  const meeting = await meet({ template: 'short', privacy: 'executives-named' });
  const executives = await Promise.all(['山本 健一', '伊藤 由美'].map((name) => meeting.join('executive', name)));
  const representatives = await Promise.all(
    [
      ['小林 さくら', 'sales'],
      ['渡辺 千夏', 'general-affairs'],
      ['林 浩二', 'field'],
    ].map(([name = '', department = '']) => meeting.join('representative', name, department)),
  );
  const [sales] = representatives;
  if (sales === undefined) throw new Error('Nobody came');
  // The facilitator and one representative look at real pages; the others are only lines.
  const leader = await pageAs(browser, meeting.leader);
  const phone = await pageAs(browser, sales);

  await step(leader, 'controls.start');
  await Promise.all(executives.map((client) => answerAll(client, () => 5)));
  await Promise.all(representatives.map((client) => answerAll(client, () => 2)));

  // Rank doesn't lead: first the representatives, then the rest.
  await leader.getByRole('button', { name: ja('controls.close'), exact: true }).click();
  await leader.getByRole('checkbox', { name: ja('controls.close.representatives-first') }).check();
  await leader
    .getByRole('dialog')
    .getByRole('button', { name: ja('controls.close') })
    .click();
  await expect(phone.getByRole('heading', { name: ja('rounds.preview.title') })).toBeVisible();
  await expect(phone.getByRole('heading', { name: ja('results.pattern.title') })).toBeHidden();
  await leader.getByRole('button', { name: ja('controls.reveal-rest') }).click();
  await expect(phone.getByRole('heading', { name: ja('results.pattern.title') })).toBeVisible();

  // Everybody's page follows to what the facilitator opens, until one steps aside.
  await leader
    .getByRole('button', { name: ja('talk.look-here') })
    .first()
    .click();
  await expect(phone.getByText(ja('talk.following', { title: '' }))).toBeVisible();
  await phone.getByRole('button', { name: ja('talk.step-aside') }).click();
  await expect(phone.getByText(ja('talk.aside', { title: '' }))).toBeVisible();

  // A timer that all see.
  await leader.getByRole('button', { name: ja('timer.title') }).click();
  await leader.getByRole('button', { name: ja('timer.start') }).click();
  await expect(phone.getByRole('timer')).toBeVisible();
  await leader.getByRole('button', { name: ja('timer.pause') }).click();
  await expect(phone.getByRole('timer')).toContainText(ja('timer.paused'));
  await leader.keyboard.press('Escape');

  // Another round: the last answer is at hand, one press confirms it, and nobody is told who has finished.
  await leader.getByRole('button', { name: ja('rounds.open'), exact: true }).click();
  await leader.getByRole('button', { name: ja('rounds.start') }).click();
  await expect(phone.getByText(ja('rounds.last-answer', { answer: said(FIRST, 2) })).first()).toBeVisible();
  await phone.getByRole('button', { name: ja('rounds.keep-all', { count: ITEMS }) }).click();
  await expect(phone.getByText(ja('ballot.progress', { answered: ITEMS, all: ITEMS }))).toBeVisible();
  await expect(phone.getByText(ja('people.names-hidden'))).toBeVisible();
  for (const client of [...executives, ...representatives.slice(1)]) {
    const round = client.sections.board.rounds.find(({ number }) => number === 2);
    if (round === undefined) throw new Error('No second round');
    for (const subject of round.subjects) {
      const command = { type: 'answer', round: round.id, subject, value: 3, replaces: 0 } as const;
      expect(await client.send(command, newCommandId())).toMatchObject({ ok: true });
    }
  }
  await expect(
    leader
      .getByText(ja('ballot.finished-count', { voters: 5, finished: 5 }))
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await step(leader, 'controls.close');
  await expect(phone.getByText(ja('rounds.shift.title', { number: 2 }))).toBeVisible();
});
