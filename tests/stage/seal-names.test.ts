import { expect, it } from 'vitest';
import { agree, untilRanked } from '../support/acts.ts';
import { gatherHere } from './house/gather.ts';
import { LAPTOP, PHONE, ROOM, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { brokenWords } from './measure/broken-words.ts';
import { faultsOfWall } from './measure/wall.ts';

const PEOPLE = [
  ['Bartholomew Montgomery'],
  ['Alexandra Papadopoulos-Konstantinidou'],
  ['Jo Li'],
  ['Christopher Throckmorton', 'sales'],
  ['Anne-Sophie de la Rochefoucauld', 'general-affairs'],
  ['Maximilian Oppenheimer', 'field'],
] as const;

it('M172 no name below a seal is broken off within a word, nor is what is said, on phones, laptops and paper', async () => {
  const meeting = gatherHere({ privacy: 'named' });
  await agree(meeting, await untilRanked(meeting, { people: PEOPLE }));
  for (const [page, size] of [
    ['board', PHONE],
    ['board', LAPTOP],
    ['print', LAPTOP],
  ] as const) {
    const shown = await show(meeting.leader, { language: 'en', page, size });
    const seals = [...shown.element().querySelectorAll('.seals')];
    const names = seals.flatMap((wall) => [...wall.querySelectorAll('li .name')]);
    expect(names.length).toBe(PEOPLE.length);
    // A name may be of any length, so the measure passes over what nobody translates.
    for (const name of names) name.removeAttribute('translate');
    expect(
      seals.flatMap((wall) => brokenWords(wall)),
      `${page} ${String(size.width)}`,
    ).toEqual([]);
    const said = seals.flatMap((wall) => [...wall.querySelectorAll('.said:not(.visually-hidden)')]);
    expect(said.map((each) => each.getClientRects().length)).toEqual([1]);
    const line = Number.parseFloat(getComputedStyle(said[0] ?? document.body).lineHeight);
    expect(said[0]?.getBoundingClientRect().height).toBeLessThan(line * 1.5);
    for (const wall of seals) expect(wall.scrollWidth).toBeLessThanOrEqual(wall.clientWidth);
  }
});

it('M172 on the wall names are whole while there is room for everybody', async () => {
  const people = [
    ['Alexandra Konstantinidou'],
    ['Bartholomew Featherstone'],
    ['Jo Li'],
    ['Maximilian Wolfeschlegel', 'sales'],
    ['Christopher Montgomery', 'general-affairs'],
    ['Anne-Sophie de la Rochefoucauld', 'field'],
  ] as const;
  const meeting = gatherHere({ privacy: 'named' });
  await agree(meeting, await untilRanked(meeting, { people }));
  const shown = await show(meeting.leader, { language: 'en', page: 'screen', size: ROOM });
  await rest(ROOM);
  const names = [...shown.element().querySelectorAll('.seals .name')].map((name) => name.textContent);
  expect(names).toEqual(people.map(([name]) => name));
  expect(faultsOfWall()).toEqual([]);
});
