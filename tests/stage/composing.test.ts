import { CANDIDATE_KEYS, CANDIDATES } from '@nemawashi/shared/protocol/documents';
import CreateBoard from '@nemawashi/web/src/lib/home/CreateBoard.svelte';
import { expect, it } from 'vitest';
import type * as Y from 'yjs';
import { assess, propose } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { count, focusOn, gone, goTo, PART, press, there } from './house/hands.ts';
import { ime } from './house/ime.ts';
import { ja, mount, show, unfold } from './house/mount.ts';

it('keys that belong to the input method neither add, step nor close; full-width digits are numbers', async () => {
  const home = await mount(CreateBoard, { oncreated: () => undefined });
  await unfold(home, ja('home.create.more'));
  const department = home.getByRole('textbox', { name: ja('founding.department.name'), exact: false });
  const removes = (name: string) => home.getByRole('button', { name, exact: false });
  const added = removes(ja('founding.department.remove', { department: '開発' }));
  const all = removes(ja('founding.department.remove', { department: '' }).slice(1));
  await focusOn(department);
  await there(all.first());
  const before = all.elements().length;
  await ime.compose('かいはつ');
  await ime.press('Enter');
  await expect.element(department).toHaveValue('かいはつ');
  await count(all, before);
  await ime.take('開発');
  await press('Enter');
  await there(added);
  await expect.element(department).toHaveValue('');

  const executives = home.getByRole('spinbutton', { name: ja('home.create.executives'), exact: false });
  await executives.fill('');
  await ime.compose('３');
  await ime.press('ArrowUp');
  await ime.take('３');
  await press('Tab');
  await expect.element(executives).toHaveValue('3');
  await expect.element(executives).toHaveAttribute('aria-valuenow', '3');
});

it('Escape gives up a candidate of the input method, not the dialog one is writing in', async () => {
  const desk = await show(gatherHere().leader);
  goTo('people');
  await desk.getByRole('button', { name: '進行 役子', exact: false }).last().click();
  const dialog = desk.getByRole('dialog');
  const name = dialog.getByRole('textbox').first();
  await focusOn(name);
  await ime.compose('やまだ');
  await ime.press('Escape');
  await expect.poll(() => (name.element() as HTMLInputElement).value).toMatch(/やまだ/);
  await ime.take('山田');
  await press('Escape');
  await gone(dialog);
});

it('what others write waits until one has taken what one is composing, and neither loses a letter', async () => {
  const meeting = gatherHere();
  const { leader, house } = meeting;
  const executive = await meeting.join('executive', '山本 健一');
  const sales = await meeting.join('representative', '小林 さくら', 'sales');
  await assess(meeting, [executive, sales], () => 3);
  await propose(meeting);

  const shown = await show(sales);
  await shown.getByRole('button', { name: ja('ideas.add'), exact: false }).click();
  const field = shown.getByRole('textbox', { name: ja('ideas.field.title'), exact: false }).first();
  await field.fill('議事録');
  // Others only as lines: another page would take the focus, and with it the composition.
  const shared = house.documents.open(leader.sections.board.documents.ideas ?? '', house.writer(executive.seat));
  const title = () => (shared.doc.getArray(CANDIDATES).get(0) as Y.Map<Y.Text> | undefined)?.get(CANDIDATE_KEYS.title);
  await expect.poll(() => title()?.toString()).toBe('議事録');

  await focusOn(field);
  await press('End');
  await ime.compose('のさくせい');
  title()?.insert(0, '週次の');
  await meeting.write(executive, ['日報の要約']);
  // What came after it is there: so is what they wrote, and still nothing moves under the composition.
  await there(shown.getByText(ja('ideas.count', { count: 2 }), PART));
  await expect.element(field).toHaveValue('議事録のさくせい');
  expect(title()?.toString()).toBe('週次の議事録');
  await ime.take('の作成');
  await expect.element(field).toHaveValue('週次の議事録の作成');
  await expect.poll(() => title()?.toString()).toBe('週次の議事録の作成');
});
