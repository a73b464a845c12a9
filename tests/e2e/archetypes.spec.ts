import { expect, type Page } from '@playwright/test';
import { answeredBy, companyAnswers, DEPARTMENTS_FIRST, EQUAL, OWNER_LED } from '../support/archetypes.ts';
import { test } from '../support/browser-test.ts';
import { pageAs } from '../support/page-as.ts';
import { ja } from '../support/room.ts';
import { takes } from '../support/taking.ts';

/** The reveal as the facilitator leads to it. */
async function reveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: ja('controls.close'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: takes('controls.close') })
    .click();
  await expect(page.getByRole('heading', { name: ja('results.pattern.title') })).toBeVisible();
}

const companies = [
  ['an owner-led', OWNER_LED, 'topDown', 'pattern.basis.clear.management'],
  ['an equal', EQUAL, 'hybrid', 'pattern.basis.both'],
  ['a departments-first', DEPARTMENTS_FIRST, 'bottomUp', 'pattern.basis.clear.field'],
] as const;

test('T26 three companies of different kinds are told three different things, and one that ticks 3 throughout is told of doubt', async ({
  browser,
  meet,
}) => {
  const told = companies.map(([kind, company, pattern, why]) =>
    test.step(`${kind} company`, async () => {
      const meeting = await meet({ title: kind });
      await answeredBy(meeting, companyAnswers(company));
      const page = await pageAs(browser, meeting.leader);
      await reveal(page);
      const name = ja(`pattern.${pattern}.name`);
      const conclusion = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: ja('results.pattern.title') }) });
      await expect(conclusion.getByText(name, { exact: true })).toBeVisible();
      await expect(page.getByText(ja(why, { pattern: name }))).toBeVisible();
      await page.context().close();
    }),
  );
  const flat = test.step('everybody ticks 3', async () => {
    const meeting = await meet({ title: 'みな3' });
    await answeredBy(meeting, () => 3);
    const page = await pageAs(browser, meeting.leader);
    await reveal(page);
    await expect(page.getByText(ja('doubts.flat-answers'))).toBeVisible();
    await expect(page.getByText(ja('pattern.basis.in-doubt'))).toBeVisible();
  });
  await Promise.all([...told, flat]);
});
