import type { Key } from '@nemawashi/shared/words/say';
import { expect, type Page } from '@playwright/test';
import { ja } from './room.ts';

// What people do and see on their pages in one journey after another.

/**
 * Goes to another page of the same person, board and seat, in a window of its own: behind another tab a page draws a
 * frame a second, and every click waits for two.
 */
export async function openBeside(page: Page, at: '/screen' | '/print', beside: Page): Promise<void> {
  await beside.context().addCookies(await page.context().cookies());
  await beside.goto(page.url().replace(/(\/b\/[^/?]+)/, `$1${at}`));
}

/** The page says that so many have finished the open round. */
export async function seesFinished(page: Page, voters: number, finished = voters): Promise<void> {
  await expect(
    page.getByText(ja('ballot.finished-count', { voters, finished })).filter({ visible: true }).first(),
  ).toBeVisible();
}

/** Writes a candidate, and the others read it. */
export async function writesCandidate(page: Page, title: string, readers: readonly Page[]): Promise<void> {
  await page.getByRole('button', { name: ja('ideas.add') }).click();
  await page.getByRole('dialog').getByLabel(ja('ideas.field.title')).fill(title);
  await page.keyboard.press('Escape');
  for (const reader of readers)
    await expect(reader.getByRole('button', { name: title, exact: true }).filter({ visible: true })).toBeVisible();
}

/** Writes the note on the first topic; the others read it there. */
export async function writesNote(page: Page, text: string, readers: readonly Page[] = []): Promise<void> {
  for (const each of [page, ...readers]) await openTab(each, 'discuss.tab.topics');
  await page.locator('[data-subject] textarea').click();
  await page.keyboard.type(text);
}

/** The facilitator takes the task in the first place for the first wave. */
export async function choosesFirstWave(leader: Page): Promise<void> {
  await leader.getByRole('checkbox').first().check();
  const reason = leader.getByLabel(ja('wave.reason'));
  if (await reason.isVisible()) await reason.fill('社長が責任を持つため');
  await leader.getByRole('button', { name: ja('wave.save') }).click();
  await expect(leader.getByText(ja('wave.saved'))).toBeVisible();
}

export async function agrees(page: Page): Promise<void> {
  await page.getByRole('button', { name: ja('plan.stance.agree'), exact: true }).click();
  await expect(page.getByText(ja('consent.yours', { stance: ja('plan.stance.agree') }))).toBeVisible();
}

/** Agrees with a reservation, which asks for its reason. */
export async function reserves(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: ja('plan.stance.reserve') }).click();
  await page.getByRole('dialog').getByLabel(ja('consent.reason')).fill(reason);
  await page.getByRole('button', { name: ja('consent.send') }).click();
  await expect(page.getByText(ja('consent.yours', { stance: ja('plan.stance.reserve') }))).toBeVisible();
}

/** Everybody reads the agreed plan. */
export async function seePlan(pages: readonly Page[]): Promise<void> {
  for (const page of pages)
    await expect(
      page
        .getByText(ja('phases.plan-version', { version: 1 }))
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
}

/** Opens what else the agreed plan is taken home as. */
export async function openOtherFormats(page: Page): Promise<void> {
  await page.getByRole('button', { name: ja('agreed.take.others') }).click();
}

/** Goes to one of a phase's tabs. */
export async function openTab(page: Page, name: Key): Promise<void> {
  await page.getByRole('tab', { name: ja(name) }).click();
}

/** Opens what is wanted seldom, from the head. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: ja('board.menu') }).click();
}

/** Who is here says this, behind the chip in the head. */
export async function seesInPeople(page: Page, text: string): Promise<void> {
  await page
    .getByRole('button', { name: ja('people.title') })
    .first()
    .click();
  const people = page.getByRole('dialog', { name: ja('people.title') });
  await expect(people).toContainText(text);
  await page.keyboard.press('Escape');
  await expect(people).toBeHidden();
}

/** Everybody's page has this heading. */
export async function seeHeading(pages: readonly Page[], name: string): Promise<void> {
  for (const page of pages) await expect(page.getByRole('heading', { name }).first()).toBeVisible();
}
