import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { BoardClient } from '@nemawashi/server/demo/client';
import type { Sections } from '@nemawashi/shared/board/view';
import { openByName, PRIVACY_MODES, type PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { answerAll, answerRest } from '../support/gathering.ts';
import type { Meeting } from '../support/meeting.ts';
import { pageAs } from '../support/page-as.ts';
import { askForLink } from '../support/personal-link.ts';
import { answerByKeys, ja, newPage, step } from '../support/room.ts';

const STATEMENTS = (templateById('short')?.items ?? []).map(({ text }) => text.ja);
const progress = (answered: number) => ja('ballot.progress', { answered, all: STATEMENTS.length });
/** What the persons answer to everything, and what the spy would have them say. */
const [TRUE, FALSE] = [5, 1] as const;

interface Victim {
  readonly name: string;
  readonly client: BoardClient;
}
/** Whose own page is looked at too. */
interface Watched extends Victim {
  readonly page: Page;
}

async function victim(meeting: Meeting, name: string, department?: string): Promise<Victim> {
  const role = department === undefined ? 'executive' : 'representative';
  return { name, client: await meeting.join(role, name, department) };
}

/** They stand beside the page while people answer, behind the chip in the head afterwards. */
async function seePeople(desk: Page, someone: Locator): Promise<void> {
  const chip = desk.getByRole('button', { name: ja('people.title') }).first();
  await expect(someone.or(chip).first()).toBeVisible();
  if (!(await someone.isVisible())) await chip.click();
  await expect(someone).toBeVisible();
}

async function leavePeople(desk: Page): Promise<void> {
  const drawer = desk.getByRole('dialog', { name: ja('people.title') });
  if (await drawer.isVisible()) await desk.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
}

/** The facilitator opens somebody's dialog, and makes a link to their seat if the board lets them. */
async function makeLink(desk: Page, name: string): Promise<string | null> {
  const person = desk.getByRole('button', { name, exact: true });
  await seePeople(desk, person);
  await person.click();
  const dialog = desk.getByRole('dialog').last();
  await expect(dialog.getByRole('heading', { name: ja('own-link.title'), exact: true })).toBeVisible();
  const make = dialog.getByRole('button', { name: ja('own-link.make') });
  let address: string | null = null;
  if ((await make.count()) > 0) {
    await make.click();
    address = await dialog.getByLabel(ja('own-link.title'), { exact: true }).inputValue();
  } else await expect(dialog.getByText(ja('refusals.only-themselves.what'))).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(make).toBeHidden();
  await leavePeople(desk);
  return address;
}

for (const privacy of PRIVACY_MODES) {
  test(`S60–S64 a facilitator who makes links to others’ seats learns and changes nothing: ${privacy}`, async ({
    browser,
    meet,
  }) => {
    test.setTimeout(240_000);
    const meeting = await meet({ template: 'short', privacy });
    const desk = await pageAs(browser, meeting.leader);
    // One pair for each time at which the spy tries it, so that each still has their seat.
    const pair = (when: string): Promise<Victim[]> =>
      Promise.all([victim(meeting, `経営 ${when}`), victim(meeting, `部門 ${when}`, 'sales')]);
    const [before, onPages, after, others] = await Promise.all([
      pair('開始前'),
      pair('回答中'),
      pair('開示後'),
      Promise.all([meeting.join('executive', '社長'), meeting.join('representative', '総務', 'sales')]),
    ]);
    const during = await Promise.all(
      onPages.map(async (each): Promise<Watched> => ({ ...each, page: await pageAs(browser, each.client) })),
    );

    const spyOn = (them: Victim, theirs?: Page) => spy({ browser, meeting, desk, privacy }, them, theirs);

    await test.step('before the round: the seat moves, and its person is told', async () => {
      for (const each of before) {
        const page = await spyOn(each);
        if (page === null) continue;
        await expect(page.getByText(ja('board.setup.waiting')).first()).toBeVisible();
        await page.context().close();
      }
    });

    await step(desk, 'controls.start');
    await test.step('during the round: nothing to see, to count or to overwrite', async () => {
      await Promise.all(during.map(({ page }) => answerByKeys(page, 0, 2, STATEMENTS, () => TRUE)));
      for (const each of during) {
        const page = await spyOn(each, each.page);
        if (page === null) {
          await expect(each.page.getByText(progress(2))).toBeVisible();
          continue;
        }
        await expect(page.getByText(progress(0))).toBeVisible();
        await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
        await answerByKeys(page, 0, 3, STATEMENTS, () => FALSE);
        await page.reload();
        await expect(page.getByText(progress(3))).toBeVisible();
        await page.context().close();
      }
    });

    await Promise.all([...after.map(({ client }) => client), ...others].map((each) => answerAll(each, () => TRUE)));
    for (const { client } of during) if (client.line.connected) await answerRest(client, () => TRUE);
    await step(desk, 'controls.close');

    await test.step('what counts is what the persons said', async () => {
      const { leader } = meeting;
      await leader.until(({ assessment }) => assessment !== null);
      const items = leader.sections.assessment?.items ?? [];
      expect(items).toHaveLength(STATEMENTS.length);
      for (const { everyone } of items.slice(0, 2)) expect(everyone?.numbers[FALSE - 1] ?? 0).toBe(0);
      for (const { client } of during) {
        const named = items[0]?.named.find(({ seat }) => seat === client.seat);
        const { role } = client.own.person;
        expect(named?.value).toBe(openByName(privacy, role) ? TRUE : undefined);
      }
    });

    await test.step('after the round: nothing of what was answered, and it stays in the next round too', async () => {
      const pages: Page[] = [];
      for (const each of after) {
        const page = await spyOn(each);
        if (page !== null) pages.push(page);
      }
      const items = meeting.leader.sections.setup.checklist.slice(0, 2).map(({ id }) => id);
      await meeting.leader.do({ type: 'openRound', kind: 'checklist', items });
      for (const page of pages) {
        await expect(page.getByText(ja('ballot.progress', { answered: 0, all: 2 }))).toBeVisible();
        await expect(page.getByRole('button', { name: ja('rounds.keep-all', { count: 2 }) })).toHaveCount(0);
        await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      }
    });

    await test.step('in a later round, removing somebody changes no number', async () => {
      const { leader } = meeting;
      await leader.until(({ progress: { round } }) => round === 'c2');
      const [, gone] = others;
      if (gone === undefined) throw new Error('Nobody to remove');
      await answerAll(gone, () => TRUE);
      const numbers = () => {
        const { finishedCount, voters } = leader.sections.progress;
        return { finishedCount, voters };
      };
      const shown = numbers();
      await leader.do({ type: 'removePerson', seat: gone.seat, revokeLink: false });
      await leader.until(({ people }) => people.some(({ seat, removed }) => seat === gone.seat && removed));
      if (privacy !== 'named') expect(numbers()).toEqual(shown);
    });
  });
}

/**
 * Makes a link to the seat and opens it; null where the board refuses, in the dialog and on the line. Who loses the seat is
 * told, on their page where they have one.
 */
async function spy(
  { browser, meeting, desk, privacy }: { browser: Browser; meeting: Meeting; desk: Page; privacy: PrivacyMode },
  { name, client }: Victim,
  theirs: Page | null = null,
): Promise<Page | null> {
  const address = await makeLink(desk, name);
  if (!openByName(privacy, client.own.person.role)) {
    expect(address).toBeNull();
    expect(await askForLink(meeting.leader, client.seat)).toMatchObject({
      status: 403,
      body: { refusal: { kind: 'only-themselves' } },
    });
    return null;
  }
  const isReissued = ({ people }: Sections) => people.find(({ seat }) => seat === client.seat)?.reissued !== null;
  await client.until(isReissued);
  if (theirs !== null) await expect(theirs.getByText(ja('seat.reissued.banner'))).toBeVisible();
  const page = await newPage(browser);
  await page.goto(address ?? '');
  await expect(page.getByText(ja('seat.moved.banner'))).toBeVisible();
  // Their line ends, and none begins again.
  await expect.poll(() => client.line.connected).toBe(false);
  await expect(client.browser.open(client.board, client.seat)).rejects.toThrow('seat-moved');
  if (theirs !== null) {
    await expect(theirs.getByText(ja('refusals.seat-moved.what'))).toBeVisible();
    await theirs.reload();
    await expect(theirs.getByText(ja('refusals.seat-moved.what'))).toBeVisible();
  }
  // Everybody sees it.
  const row = desk.getByRole('listitem').filter({ has: desk.getByRole('button', { name, exact: true }) });
  await seePeople(desk, row);
  await expect(row).toContainText(ja('people.moved'));
  await leavePeople(desk);
  return page;
}
