import { TEMPLATES } from '@nemawashi/shared/template/catalogue';
import { expect, it } from 'vitest';
import { gatherHere } from './house/gather.ts';
import { gone, PART, press, pressOn, there } from './house/hands.ts';
import { ja, says, show } from './house/mount.ts';

const short = TEMPLATES.find(({ id }) => id === 'short');
if (short === undefined) throw new Error('The short template is gone');
const LEVELS = ['まだない', '話している', '案がある', '試している', '続いている'];
const TURNED = short.items
  .filter(({ axis, direction }) => axis === 'executive' && direction === -1)
  .map(({ text }) => text.ja);
const [first, second] = short.items.map(({ text }) => text.ja);
if (first === undefined || second === undefined) throw new Error('The short template has no items');
const ADDED = '試した結果を月例会議で共有している';

it('C1 C4 C13 a checklist is edited by keyboard', async () => {
  const shown = await show(gatherHere({ title: '最初のボード', privacy: 'named' }).leader);
  await pressOn(shown.getByRole('tab', { name: ja('setup.tab.items') }), 'Enter');
  await there(shown.getByRole('heading', { name: ja('board.setup.checklist', { count: short.items.length }) }));

  // Moved down and up again without the mouse: the focus stays with the item.
  const down = shown.getByRole('button', { name: ja('checklist.down', { item: first }) });
  await pressOn(down, 'Enter');
  const items = shown.css('main ol > li');
  await says(items.nth(1), first);
  await expect.element(down).toHaveFocus();

  // A new one: typed, saved with Enter.
  await pressOn(shown.getByRole('button', { name: ja('checklist.add'), exact: false }), 'Enter');
  const form = shown.getByRole('dialog');
  await form.getByLabelText(ja('checklist.text.ja'), PART).first().fill(ADDED);
  await form.getByLabelText(ja('checklist.weight'), PART).fill('２');
  await press('Enter');
  await gone(form);
  await says(items.last(), ADDED);
  await says(items.last(), '×2');

  // It becomes a fact with five levels, and one too long for a phone isn't taken.
  await pressOn(items.last().getByRole('button', { name: ja('checklist.edit'), exact: false }), 'Enter');
  await form.getByLabelText(ja('checklist.kind'), PART).selectOptions('levels');
  await gone(form.getByLabelText(ja('checklist.direction')));
  const level = (n: number) => form.getByLabelText(ja('checklist.level', { level: n }), PART).first();
  for (const [at, text] of LEVELS.entries()) await level(at + 1).fill(text);
  await level(5).fill('長'.repeat(25));
  await there(form.getByText(ja('checklist.level.long'), PART));
  await level(5).fill(LEVELS[4] ?? '');
  await press('Enter');
  await gone(form);
  await says(items.last(), ja('levels.title'));

  // A slip of the finger costs no wording: what was taken out comes back to its place, the focus with it.
  const dropOf = (item: string) => shown.getByRole('button', { name: ja('checklist.drop', { item }), exact: false });
  const texts = () => items.elements().map((each) => (each as HTMLElement).innerText);
  const before = texts();
  await pressOn(dropOf(second), 'Enter');
  await gone(dropOf(second));
  await expect.element(shown.getByRole('button', { name: ja('candidate.undo'), exact: false })).toHaveFocus();
  await press('Enter');
  await there(dropOf(second));
  expect(texts()).toEqual(before);
  await expect.poll(() => items.filter({ hasText: second }).element().contains(document.activeElement)).toBe(true);
  await pressOn(dropOf(second), 'Enter');
  await gone(dropOf(second));

  // C4: without what is turned on one side, that side looks better than it is, and the editor says so.
  const unbalanced = shown.getByText(ja('checklist.balance.executive'), PART);
  await gone(unbalanced);
  for (const text of TURNED) {
    await pressOn(dropOf(text), 'Enter');
    await gone(dropOf(text));
  }
  await there(unbalanced);
  await there(
    shown.getByRole('heading', {
      name: ja('board.setup.checklist', { count: short.items.length - TURNED.length }),
    }),
  );
});
