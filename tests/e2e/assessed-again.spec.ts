import { expect } from '@playwright/test';
import type { Bundle } from '@nemawashi/shared/export/bundle';
import { recompute } from '@nemawashi/shared/export/recompute';
import { PRIVACY_MODES } from '@nemawashi/shared/reckoning/settings';
import { test } from '../support/browser-test.ts';
import { answerAll } from '../support/gathering.ts';
import { pageAs } from '../support/page-as.ts';
import { ja, step } from '../support/room.ts';
import { openTab } from '../support/screens.ts';
import { exported } from '../support/workbook.ts';

for (const privacy of PRIVACY_MODES)
  test(`U1 U2 U5 U9 a board is assessed three times on a server (${privacy})`, async ({ browser, agreed }) => {
    test.setTimeout(180_000);
    const { leader, voters } = await agreed(privacy);
    await leader.do({ type: 'beginFollowUp' });
    const [desk, phone, wall] = await Promise.all([
      pageAs(browser, leader),
      pageAs(browser, voters[3] ?? leader),
      pageAs(browser, leader, '/screen'),
    ]);
    const before = leader.sections.assessment;
    // Until one was made, the tab of assessments isn't the first.
    await openTab(desk, 'follow-up.tab.again');
    for (const [time, value] of ([5, 1] as const).entries()) {
      await test.step(`the ${String(time + 2)}. assessment`, async () => {
        // Once there was one, the way to the next stands behind what it says.
        if (time === 1) await desk.locator('summary', { hasText: ja('again.title') }).click();
        await desk.getByRole('button', { name: ja('again.start'), exact: true }).click();
        await desk
          .getByRole('dialog')
          .getByRole('button', { name: ja('again.start'), exact: true })
          .click();
        // Everybody answers the whole checklist, as if for the first time.
        await expect(phone.getByRole('radio', { checked: true })).toHaveCount(0);
        await expect(phone.getByText(ja('ballot.progress', { answered: 0, all: 10 }))).toBeVisible();
        await expect(wall.getByText(ja('again.heading'))).toBeHidden();
        for (const voter of voters) await answerAll(voter, () => value);
        await step(desk, 'controls.close');
        for (const page of [desk, phone])
          await expect(page.getByRole('heading', { name: ja('again.heading') })).toBeVisible();
        await expect(wall.getByText(ja('again.number', { number: time + 2 }))).toBeVisible();
        await expect(phone.getByText(ja('again.people.same', { count: 6 })).first()).toBeVisible();
      });
    }
    await leader.until(({ again }) => again.assessments.length === 2);
    expect(leader.sections.assessment).toEqual(before);
    expect(leader.sections.board.phase).toBe('follow-up');
    const bundle = JSON.parse(await (await exported(leader, 'bundle')).text()) as Bundle;
    expect(bundle.rounds.again.map(({ change }) => change?.then)).toEqual(['c1', 'a1']);
    expect(recompute(bundle)).toMatchObject({ ok: true, check: { differences: [] } });
    const markdown = await (await exported(leader, 'markdown')).text();
    expect(markdown).toContain(ja('again.heading'));
  });
