import { tick } from 'svelte';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { assess, gather, value } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { goTo, there } from './house/hands.ts';
import { ja, LAPTOP, PHONE, says, saysNot, show, unfold } from './house/mount.ts';
import { printed, squeezed } from './house/paper.ts';

const CROWD = 120;
/** What a slow phone draws within a frame or two. */
const MOST_AT_ONCE = 30;

it('M92 a crowd’s names are drawn by and by: the press doesn’t wait for all of them', async () => {
  const gathering = gatherHere({ privacy: 'named' });
  const people = Array.from({ length: CROWD }, (_, who) => [`代表 ${String(who)}`, 'sales'] as const);
  const [first] = await gather(gathering, people);
  if (first === undefined) throw new Error('Nobody came');
  const shown = await show(first, { size: PHONE });
  const chip = shown.getByRole('button', { name: ja('people.title'), exact: false });
  await expect.element(chip).toBeVisible();
  const names = () => document.querySelectorAll('dialog[open] .who').length;

  (chip.element() as HTMLElement).click();
  await tick();
  expect(names()).toBeGreaterThan(0);
  expect(names()).toBeLessThanOrEqual(MOST_AT_ONCE);
  await expect.poll(names).toBe(CROWD + 1);
});

it('M109 M92 with a crowd the list of items is drawn a portion at a time, who said what when it is opened; on paper stands all of it', async () => {
  const gathering = gatherHere({ privacy: 'named' });
  const people = Array.from({ length: CROWD }, (_, who): [string, string?] =>
    who % 10 === 0 ? [`役員 ${String(who)}`] : [`代表 ${String(who)}`, who % 2 === 0 ? 'sales' : 'field'],
  );
  const voters = await gather(gathering, people);
  await assess(gathering, voters, (who, index) => value(who * 7 + index * 3));
  const { leader } = gathering;
  const shown = await show(leader);
  const items = leader.sections.setup.checklist;

  // In the square a crowd is two shapes, and who doesn't see them is told every name.
  expect(shown.css('svg .person').elements()).toHaveLength(2);
  await says(shown.css('figure .visually-hidden'), '代表 11');
  shown
    .css('svg .person')
    .elements()[0]
    ?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  await says(shown.css('svg .person title').first(), '代表');

  const rows = () => document.querySelectorAll('tbody tr').length;
  goTo('all');
  await expect.poll(rows).toBeGreaterThan(0);
  await expect.poll(rows).toBe(items.length);
  const { text } = await printed();
  for (const { text: statement } of items) expect(text).toContain(squeezed(statement.ja ?? ''));

  await page.viewport(LAPTOP.width, LAPTOP.height);
  goTo('topics');
  await there(shown.css('[data-subject]'));
  await saysNot(shown.css('[data-subject]'), '代表 11');
  await unfold(shown, ja('results.who-said'));
  await says(shown.css('[data-subject]'), '代表 11');
  const open = await printed();
  expect(open.text).toContain(squeezed('代表 11'));
});
