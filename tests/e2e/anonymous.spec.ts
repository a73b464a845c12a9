import { expect } from '@playwright/test';
import type { Bundle } from '@nemawashi/shared/export/bundle';
import { closeRound } from '../support/acts.ts';
import { test } from '../support/browser-test.ts';
import { answerAll } from '../support/gathering.ts';
import { pageAs } from '../support/page-as.ts';
import { ja, newPage } from '../support/room.ts';
import { exported } from '../support/workbook.ts';

test('an anonymous meeting: who comes by the short code is told what is promised, and the bundle holds counts alone', async ({
  browser,
  server,
  meet,
}) => {
  const meeting = await meet({ template: 'short', privacy: 'anonymous' });
  const voters = [
    ...(await Promise.all(['山本 健一', '伊藤 由美', '中村 浩'].map((name) => meeting.join('executive', name)))),
    await meeting.join('representative', '小林 さくら', 'sales'),
    await meeting.join('representative', '渡辺 千夏', 'general-affairs'),
  ];
  const leader = await pageAs(browser, meeting.leader);
  const phone = await newPage(browser);
  await leader.getByRole('button', { name: ja('lobby.open') }).click();
  const code = await leader.getByLabel(ja('door.code'), { exact: true }).textContent();
  await phone.goto(`${server.origin}/door`);
  await phone.getByLabel(ja('door.code')).fill(code ?? '');
  await phone.getByRole('button', { name: ja('door.go') }).click();
  await expect(phone.getByText(ja('privacy.anonymous.promise'))).toBeVisible();
  await phone.getByLabel(ja('join.name'), { exact: true }).fill('高橋 窓口');
  await phone.getByLabel(ja('links.new.department')).selectOption({ label: '製造・現場' });
  await phone.getByRole('button', { name: ja('door.knock') }).click();
  await expect(phone.getByText(ja('door.waiting'))).toBeVisible();
  await leader.getByRole('button', { name: ja('lobby.let-in') }).click();
  await expect(phone.getByText(ja('board.setup.waiting'))).toBeVisible();

  await meeting.leader.do({ type: 'startAssessment' });
  await Promise.all(voters.map((voter, who) => answerAll(voter, () => (who < 3 ? 4 : 1))));
  await meeting.leader.until(({ progress }) => progress.finishedCount === voters.length);
  await closeRound(meeting.leader);
  const { rounds, view } = JSON.parse(await (await exported(meeting.leader, 'bundle')).text()) as Bundle;
  expect(rounds.checklist?.evidence.kind).toBe('counts');
  expect(view.assessment?.items.flatMap(({ named }) => named)).toEqual([]);
});
