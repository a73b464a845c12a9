import { expect, type Page } from '@playwright/test';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { test } from '../support/browser-test.ts';
import { answerAll } from '../support/gathering.ts';
import { addressOf, lend } from '../support/page-as.ts';
import { answerByKeys, ja, newPage } from '../support/room.ts';
import { openMenu } from '../support/screens.ts';

/** Somebody's page on a device that `change` makes odd; what breaks on it goes into `broken`. */
async function oddPage(page: Page, who: BoardClient, change: () => void, broken: string[]): Promise<void> {
  page.on('pageerror', (error) => broken.push(String(error)));
  await page.addInitScript(change);
  await lend(page.context(), who);
  await page.goto(addressOf(who));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(who.sections.board.title);
}

test('D42 a device that knows neither its zone nor its languages shows the board and gives its files', async ({
  browser,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const broken: string[] = [];
  await meeting.leader.do({ type: 'setDue', at: Date.UTC(2030, 3, 5, 8) });
  const page = await newPage(browser);
  await oddPage(
    page,
    meeting.leader,
    () => {
      const told = (): Intl.ResolvedDateTimeFormatOptions => ({
        locale: 'ja',
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'Etc/Unknown',
      });
      const Real = Intl.DateTimeFormat;
      // Only who asks for no zone is told none, as such devices do; a zone that is named is known.
      Intl.DateTimeFormat = new Proxy(Real, {
        apply: () => ({ resolvedOptions: told }),
        construct: (_, [locale, options]: [string, Intl.DateTimeFormatOptions]) => {
          if (options.timeZone === 'Etc/Unknown') throw new RangeError('Invalid time zone specified: Etc/Unknown');
          return new Real(locale, options);
        },
      });
      Object.defineProperty(navigator, 'languages', { value: undefined });
      Object.defineProperty(navigator, 'language', { value: undefined });
    },
    broken,
  );
  const president = await meeting.join('executive', '山本 健一');
  await meeting.leader.do({ type: 'startAssessment' });
  // Still on the clock of the device, which is Tokyo's.
  await expect(page.getByText('2030年4月5日(金) 17:00').first()).toBeVisible();
  await answerAll(president, () => 4);
  const { round } = meeting.leader.sections.progress;
  if (round === null) throw new Error('No open round');
  await meeting.leader.do({ type: 'closeRound', round, reveal: 'everyone' });
  await expect(page.getByRole('heading', { name: ja('results.pattern.title') })).toBeVisible();
  await openMenu(page);
  await page.getByRole('button', { name: ja('menu.export') }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: ja('export.get-named', { name: ja('export.format.markdown.name') }) })
      .first()
      .click(),
  ]);
  expect(await file.failure()).toBeNull();
  await page.goto(page.url().replace(/(\/b\/[^/?]+)/, '$1/print'));
  await expect(page.getByText(meeting.leader.sections.board.title).first()).toBeVisible();
  expect(broken).toEqual([]);
});

test('D43 what is no date clears no due date, and says so; an empty field does', async ({ browser, meet }) => {
  const meeting = await meet({ template: 'short' });
  const due = Date.UTC(2030, 3, 5, 8);
  await meeting.leader.do({ type: 'setDue', at: due });
  const page = await newPage(browser);
  await oddPage(page, meeting.leader, () => undefined, []);
  await page.getByRole('button', { name: ja('reminder.open') }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByLabel(ja('reminder.due'));
  const save = dialog.getByRole('button', { name: ja('common.save'), exact: true });
  await expect(field).toHaveValue('2030-04-05T17:00');

  // A part of it taken away, a year of six digits, a year long gone.
  await field.press('Delete');
  await expect(field).toHaveValue('');
  await save.click();
  await expect(dialog.getByText(ja('page.date.wrong'))).toBeVisible();
  for (const text of ['275760-01-01T00:00', '0206-04-05T17:00', '3030-04-05T17:00']) {
    await field.fill(text);
    await save.click();
    await expect(dialog.getByText(ja('page.date.wrong'))).toBeVisible();
  }
  expect(meeting.leader.sections.board.due).toBe(due);

  // Pasted as people write it.
  await field.evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '２０３１年２月３日　９時');
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(field).toHaveValue('2031-02-03T09:00');
  await save.click();
  await meeting.leader.until(({ board }) => board.due === Date.UTC(2031, 1, 3));
  await field.fill('');
  await save.click();
  await meeting.leader.until(({ board }) => board.due === null);
});

/** What the page shows of the timer, in seconds. */
async function secondsLeft(page: Page): Promise<number> {
  const text = (await page.getByRole('timer').first().innerText()).trim();
  const [, minutes = '', seconds = ''] = /(\d+):(\d\d)/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

test('row 20: D44 a device whose clock is set, or that slept, shows the time that is left, and its answers count', async ({
  browser,
  meet,
}) => {
  const meeting = await meet({ template: 'short' });
  const broken: string[] = [];
  const president = await meeting.join('executive', '山本 健一');
  const page = await newPage(browser);
  await oddPage(
    page,
    president,
    () => {
      const device = { set: 0, slept: 0 };
      const wall = Date.now.bind(Date);
      const steady = performance.now.bind(performance);
      Date.now = () => wall() + device.set;
      performance.now = () => steady() - device.slept;
      Object.assign(window, { device });
    },
    broken,
  );
  await meeting.leader.do({ type: 'startAssessment' });
  await meeting.leader.do({ type: 'setDue', at: Date.now() + 3_600_000 });
  await meeting.leader.do({ type: 'setTimer', action: 'start', ms: 60 * 60_000 });
  const isRight = () => expect.poll(async () => Math.abs((await secondsLeft(page)) - 3_570)).toBeLessThan(40);
  await isRight();
  const shown = await page.getByText(/回答の期限：/).innerText();

  // A day ahead, a day back: set by hand or by a time server.
  const statements = templateById('short')?.items.map(({ text }) => text.ja) ?? [];
  let answered = 0;
  for (const set of [86_400_000, -86_400_000]) {
    await page.evaluate((ms) => Object.assign(Reflect.get(window, 'device') as object, { set: ms }), set);
    await isRight();
    expect(await page.getByText(/回答の期限：/).innerText()).toBe(shown);
    await expect(page.getByText(ja('timer.over'), { exact: true })).toHaveCount(0);
    // What it says is counted like anybody's.
    await answerByKeys(page, answered, answered + 1, statements, () => 4);
    answered += 1;
  }
  // The steady clock stood still for half an hour, while the other went on: the server is asked.
  await page.evaluate(() => Object.assign(Reflect.get(window, 'device') as object, { slept: 1_800_000 }));
  await isRight();
  expect(broken).toEqual([]);
});
