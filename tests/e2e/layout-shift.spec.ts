import { expect, type Page } from '@playwright/test';
import type { ItemId } from '@nemawashi/shared/board/ids';
import { itemSubject } from '@nemawashi/shared/board/round';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { closeRound, gather, propose, SIX, TITLES, value } from '../support/acts.ts';
import { test } from '../support/browser-test.ts';
import { answerAll } from '../support/gathering.ts';
import { ja } from '../support/room.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';

const WINDOWS = { phone: { width: 390, height: 664 }, laptop: { width: 1366, height: 768 } } as const;
/** As browsers reckon it, over the whole way: on a phone, half a page that moves by three lines is more. */
const MOST = 0.02;
const CRITERIA = 4;
const ITEMS = templateById('short')?.items ?? [];

/** Answers what is asked, one after another, by thumb or mouse. */
async function answersAll(page: Page): Promise<void> {
  for (const [at, { text }] of ITEMS.entries()) {
    await expect(page.getByRole('heading', { name: text.ja })).toBeVisible();
    await page
      .getByRole('radio')
      .nth(at % 5)
      .check({ force: true });
  }
}

/** Scores every task: all of them in one table where there is room, else one by one. */
async function scoresAll(page: Page): Promise<void> {
  const scales = page.getByRole('radiogroup');
  const all = TITLES.length * CRITERIA;
  for (let at = 0; at < all; at += 1) {
    const table = (await scales.count()) === all;
    const scale = scales.nth(table ? at : at % CRITERIA);
    // Out from under what sticks to an edge.
    await scale.evaluate((group) => {
      group.scrollIntoView({ block: 'center' });
    });
    await scale
      .getByRole('radio')
      .nth(at % 5)
      .check({ force: true });
    await expect(page.getByText(ja('ballot.progress', { answered: at + 1, all })).first()).toBeVisible();
    if (at % CRITERIA === CRITERIA - 1 && (!table || at === all - 1))
      await page.getByRole('button', { name: ja('ballot.next') }).click();
  }
}

for (const [name, viewport] of Object.entries(WINDOWS))
  test(`M91 nothing jumps on a voter’s ${name} from joining to the ranking`, async ({ browser, meet, server }) => {
    const meeting = await meet({ privacy: 'named', template: 'short' });
    const { leader } = meeting;
    const voters = await gather(meeting, SIX.slice(1));
    const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo', viewport });
    const page = await context.newPage();
    await watchShifts(page);
    const jumps: string[] = [];
    let sum = 0;
    const look = async (where: string): Promise<void> => {
      for (const { value: share, moved } of await shiftsOf(page)) {
        sum += share;
        jumps.push(`${where}: ${share.toFixed(4)} ${moved.join(' | ')}`);
      }
    };
    const others = async (): Promise<void> => {
      await Promise.all(voters.map((voter, who) => answerAll(voter, (index) => value(who + index))));
      await leader.until(({ progress }) => progress.finishedCount === SIX.length);
    };

    await page.goto(`${server.origin}/join/${meeting.board}#${meeting.link('executive').secret}`);
    await page.getByRole('textbox', { name: ja('join.name'), exact: true }).fill('山本 健一');
    await look('joining');
    await page.getByRole('button', { name: ja('join.submit') }).click();
    await expect(page.getByText(ja('board.setup.waiting')).first()).toBeVisible();
    await look('waiting for the start');

    await leader.do({ type: 'startAssessment' });
    await expect(page.getByRole('radiogroup').first()).toBeVisible();
    await look('first question');
    await answersAll(page);
    await expect(page.getByRole('heading', { name: ja('ballot.finished.title') })).toBeVisible();
    await look('answering');
    await others();
    await expect(page.getByText(ja('ballot.finished.everyone'))).toBeVisible();
    await look('waiting for the others');

    await closeRound(leader);
    await expect(page.getByRole('region', { name: ja('charts.strip.title') })).toBeVisible();
    // What is fetched behind it is there, too.
    await page.waitForLoadState('networkidle');
    await look('verdict');
    for (const { id } of ITEMS.slice(0, 6)) {
      await leader.do({ type: 'lookAt', subject: itemSubject(id as ItemId) });
      await expect(page.locator(`[data-subject="${id}"]`)).toBeVisible();
      await look(`topic ${id}`);
    }

    await propose({ leader });
    await meeting.write(leader, TITLES);
    for (const title of TITLES) await expect(page.getByRole('button', { name: title, exact: true })).toBeVisible();
    // What others write comes in its place, above what stands below it.
    await shiftsOf(page);
    await leader.do({ type: 'openScoring' });
    await expect(page.getByRole('radiogroup').first()).toBeVisible();
    await look('first task');
    await scoresAll(page);
    await look('scoring');
    await others();
    await closeRound(leader);
    await expect(page.getByRole('radiogroup')).toHaveCount(0);
    await look('ranking');
    expect(sum, jumps.join('\n')).toBeLessThan(MOST);
  });
