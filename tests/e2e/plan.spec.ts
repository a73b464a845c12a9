import { expect, type Locator } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { ja } from '../support/room.ts';
import { pageAs } from '../support/page-as.ts';

const part = (page: Locator, title: string): Locator =>
  page.locator('section').filter({ has: page.page().getByRole('heading', { level: 2, name: title, exact: true }) });

test('the page leads to the agreement: a pilot is shaped, a warning answered, and a voter reads what they agree to', async ({
  browser,
  ranked,
}) => {
  const held = await ranked('named');
  const leader = await pageAs(browser, held.leader);
  const main = leader.locator('main');
  const lead = part(main, ja('agree.lead.title'));
  await expect(lead.getByText(ja('agree.lead.open', { count: 6 }))).toBeVisible();

  // The ranking's proposal, or its first task with a reason.
  const chooser = part(main, ja('wave.title'));
  await chooser.getByRole('checkbox').first().check();
  const reason = chooser.getByLabel(ja('wave.reason'));
  if (await reason.isVisible()) await reason.fill('社長が見守るため');
  await chooser.getByRole('button', { name: ja('wave.save') }).click();
  await expect(chooser.getByText(ja('wave.saved'))).toBeVisible();

  // From the list of what is left, straight to the pilot.
  await lead.getByRole('link', { name: ja('agree.left.pilots') }).click();
  const pilots = part(main, ja('plan.heading.wave'));
  await expect(pilots).toBeInViewport();
  await pilots.getByRole('button', { name: ja('wave.shape') }).click();
  await pilots.getByLabel(ja('plan.pilot.department')).selectOption({ label: '営業' });
  for (const [name, text] of [
    ['owner', '営業 花子'],
    ['sponsor', '社長 太郎'],
    ['people', '営業 花子'],
    ['measure', '議事録の作成時間'],
    ['baseline', '1件あたり６０分'],
    ['target', '1件あたり３０分'],
    ['data', '社外秘を含まないメモまで'],
    ['checker', '総務 次郎'],
    ['licence', 'たくさん'],
  ] as const)
    await pilots
      .getByLabel(ja(`plan.pilot.${name}`), { exact: false })
      .first()
      .fill(text);
  await pilots.getByLabel(ja('wave.start'), { exact: false }).fill('2026-12-05');
  await pilots.getByLabel(ja('wave.end'), { exact: false }).fill('2026-12-07');
  // What is unusual is said; what can't be meant isn't saved.
  await expect(pilots.getByText(ja('plan.missing.people', { count: 1 }))).toBeVisible();
  await expect(pilots.getByText(ja('plan.missing.days', { days: 3 }))).toBeVisible();
  await expect(pilots.getByText('2026年12月5日(土)')).toBeVisible();
  await expect(pilots.getByText(ja('wave.licence.wrong'))).toBeVisible();
  await pilots.getByRole('button', { name: ja('common.save') }).click();
  await expect(pilots.getByText(ja('wave.licence.wrong'))).toBeVisible();
  await pilots.getByLabel(ja('plan.pilot.licence'), { exact: false }).fill('９，０００円');
  await pilots.getByLabel(ja('plan.pilot.people'), { exact: false }).fill('営業 花子、営業 四郎');
  await pilots.getByLabel(ja('wave.start'), { exact: false }).fill('2026-12-01');
  await pilots.getByLabel(ja('wave.end'), { exact: false }).fill('2026-12-11');
  await pilots.getByRole('button', { name: ja('common.save') }).click();
  await expect(pilots.getByText(ja('readiness.ready'))).toBeVisible();
  await expect(pilots.getByText('2026年度第3四半期')).toBeVisible();
  await expect(pilots.getByText(ja('plan.pilot.yen-a-month', { yen: 9000 }))).toBeVisible();

  // A warning is knowingly accepted, with a reason that everybody reads.
  const radar = part(main, ja('radar.title'));
  await radar
    .getByRole('button', { name: ja('radar.answer') })
    .first()
    .click();
  await radar.getByText(ja('radar.answer.accepted'), { exact: true }).click();
  await radar.getByLabel(ja('radar.answer.accepted.reason')).fill('期限を切って小さく確かめる');
  await radar.getByRole('button', { name: ja('common.save') }).click();
  await expect(radar.getByText('期限を切って小さく確かめる')).toBeVisible();

  // A voter finds what they are asked about at the top, and answers there.
  const [, , , sales] = held.voters;
  if (sales === undefined) throw new Error('Nobody from sales');
  const voter = await pageAs(browser, sales);
  const asked = part(voter.locator('main'), ja('agree.plan.title', { version: 3 }));
  await expect(asked).toContainText('営業 花子');
  await expect(asked).toContainText('1件あたり３０分');
  await asked.getByRole('radio', { name: ja('plan.stance.object') }).check();
  await asked.getByLabel(ja('consent.reason')).fill('費用の上限を決めたい');
  await asked.getByRole('button', { name: ja('consent.send') }).click();
  await expect(asked.getByText(ja('consent.yours', { stance: ja('plan.stance.object') }))).toBeVisible();
  await expect(lead.getByRole('link', { name: ja('agree.left.concerns') })).toBeVisible();
});
