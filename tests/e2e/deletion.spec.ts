import { expect } from '@playwright/test';
import { test } from '../support/browser-test.ts';
import { pageAs } from '../support/page-as.ts';
import { ja } from '../support/room.ts';

test('Z23 whoever leads deletes the board by its name; everybody on it is told at once, and whoever comes later', async ({
  browser,
  server,
  meet,
}) => {
  const title = '消えるボード';
  const meeting = await meet({ template: 'short', title });
  const voter = await meeting.join('executive', '社長 太郎');
  const lead = await pageAs(browser, meeting.leader);
  const seen = await pageAs(browser, voter);
  const { name: by } = meeting.leader.own.person;
  const [gone = ''] = ja('refusals.board-deleted.what', { by, day: '|' }).split('|');
  await seen.getByRole('heading', { name: title }).waitFor();

  await test.step('nobody else is offered it', async () => {
    await seen.getByRole('button', { name: ja('board.menu') }).click();
    await expect(seen.getByRole('button', { name: ja('menu.export') })).toBeVisible();
    await expect(seen.getByRole('button', { name: ja('deletion.title') })).toBeHidden();
  });

  await test.step('it is said what is lost, and asked for the name', async () => {
    await lead.getByRole('button', { name: ja('board.menu') }).click();
    await lead.getByRole('button', { name: ja('deletion.title') }).click();
    await expect(lead.getByText(ja('deletion.lost', { count: 2 }))).toBeVisible();
    const doIt = lead.getByRole('button', { name: ja('deletion.do') });
    await expect(doIt).toBeDisabled();
    const name = lead.getByLabel(ja('deletion.type', { title }));
    await name.fill('残るボード');
    await expect(doIt).toBeDisabled();
    await name.fill(title);
    await doIt.click();
  });

  for (const page of [lead, seen]) await expect(page.getByText(gone)).toBeVisible();
  await expect(lead.getByRole('heading', { name: title })).toBeHidden();

  await test.step('a page that is opened again says so too, without a name, and keeps nothing of it', async () => {
    await seen.reload();
    await expect(seen.getByText(ja('refusals.board-deleted.next'))).toBeVisible();
    await expect(seen.getByText(meeting.leader.own.person.name)).toBeHidden();
    await expect
      .poll(() =>
        seen.evaluate((board) => Object.keys(localStorage).filter((key) => key.includes(board)), meeting.board),
      )
      .toEqual([]);
  });

  await test.step('the home page knows it no more', async () => {
    await lead.goto(server.origin);
    await expect(lead.getByRole('button', { name: ja('home.create.submit') })).toBeVisible();
    await expect(lead.getByText(title)).toBeHidden();
  });
});
