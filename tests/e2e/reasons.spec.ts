import { expect } from '@playwright/test';
import type { Bundle } from '@nemawashi/shared/export/bundle';
import { templateById } from '@nemawashi/shared/template/catalogue';
import { closeRound } from '../support/acts.ts';
import { test } from '../support/browser-test.ts';
import { answerAll } from '../support/gathering.ts';
import { pageAs } from '../support/page-as.ts';
import { answerByKeys, ja } from '../support/room.ts';
import { openTab } from '../support/screens.ts';
import { exported, records, sheet, workbook } from '../support/workbook.ts';

const STATEMENTS = (templateById('short')?.items ?? []).map(({ text }) => text.ja);
const PHONE = { width: 390, height: 664 } as const;

for (const privacy of ['named', 'anonymous'] as const) {
  test(`J1 J6 J10 J11 J15 a reason is written on a phone, and seen in topic, minutes and files: ${privacy}`, async ({
    browser,
    meet,
  }) => {
    test.setTimeout(180_000);
    const meeting = await meet({ template: 'short', privacy });
    const executives = await Promise.all(
      ['山本 健一', '伊藤 由美', '中村 浩'].map((name) => meeting.join('executive', name)),
    );
    const [sales, affairs, field] = await Promise.all([
      meeting.join('representative', '小林 さくら', 'sales'),
      meeting.join('representative', '渡辺 千夏', 'general-affairs'),
      meeting.join('representative', '林 浩二', 'field'),
    ]);
    await meeting.leader.do({ type: 'startAssessment' });
    for (const executive of executives) await answerAll(executive, () => 4);
    // Two by their lines, one by her phone.
    for (const [at, line] of [affairs, field].entries()) {
      await answerAll(line, () => 1);
      const { round } = line.sections.progress;
      const [subject] = line.sections.board.rounds.find(({ id }) => id === round)?.subjects ?? [];
      if (round === null || subject === undefined) throw new Error('Nothing asked');
      await line.do({ type: 'answer', round, subject, value: 1, replaces: 1, reason: `わけ${String(2 - at)}` });
    }
    const phone = await pageAs(browser, sales);
    await phone.setViewportSize(PHONE);
    await answerByKeys(phone, 0, STATEMENTS.length, STATEMENTS, () => 5);
    await phone.getByText(ja('reasons.offer', { count: STATEMENTS.length })).click();
    await phone
      .getByRole('button', { name: ja('reasons.add') })
      .first()
      .click();
    await phone.getByRole('dialog').getByRole('textbox').fill('=わけ3');
    await phone
      .getByRole('dialog')
      .getByRole('button', { name: ja('reasons.save') })
      .click();
    await expect(phone.getByText(ja('reasons.own', { text: '=わけ3' }))).toBeVisible();
    await expect(phone.getByText(ja('ballot.pending', { count: 1 }))).toBeHidden();
    // It outlives the page.
    await phone.reload();
    await phone.getByText(ja('reasons.offer', { count: STATEMENTS.length })).click();
    await expect(phone.getByText(ja('reasons.own', { text: '=わけ3' }))).toBeVisible();
    await meeting.leader.until(({ progress }) => progress.finishedCount === 6);
    await closeRound(meeting.leader);

    const leader = await pageAs(browser, meeting.leader);
    await openTab(leader, 'discuss.tab.topics');
    await leader
      .getByRole('navigation', { name: ja('talk.title') })
      .getByRole('button', { name: STATEMENTS[0] ?? '' })
      .click();
    const topic = leader.locator('[data-subject]');
    for (const text of ['わけ1', 'わけ2', '=わけ3']) await expect(topic.getByText(text)).toBeVisible();
    const beside = topic.getByText('小林 さくら');
    if (privacy === 'named') await expect(beside.first()).toBeVisible();
    else await expect(beside).toHaveCount(0);

    const markdown = await (await exported(meeting.leader, 'markdown')).text();
    expect(markdown).toContain(ja('plan.heading.answer-reasons'));
    expect(markdown).toContain('=わけ3');
    const rows = records((await workbook(meeting.leader)).get(sheet('reasons')));
    const from = rows.map((row) => row[ja('reasons.from')]);
    expect(rows.map((row) => row[ja('reasons.text')]).toSorted()).toEqual(['=わけ3', 'わけ1', 'わけ2']);
    const names = ['小林 さくら', '渡辺 千夏', '林 浩二'];
    expect(from.toSorted()).toEqual(privacy === 'named' ? names.toSorted() : names.map(() => '部門代表'));
    const bundle = JSON.parse(await (await exported(meeting.leader, 'bundle')).text()) as Bundle;
    const [item] = bundle.view.assessment?.items ?? [];
    expect(item?.reasons?.named).toHaveLength(privacy === 'named' ? 3 : 0);
    expect(item?.reasons?.unsigned).toEqual(
      privacy === 'named' ? [] : [{ of: 'representative', texts: ['=わけ3', 'わけ1', 'わけ2'] }],
    );
  });
}
