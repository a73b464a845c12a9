import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { expect, it } from 'vitest';
import { answered, assess, closeRound, gather, propose, value } from '../support/acts.ts';
import { found } from './acceptance/judge.ts';
import { wallViews } from './acceptance/looks.ts';
import { gatherHere, type HouseGathering } from './house/gather.ts';
import { there } from './house/hands.ts';
import { PHONE, ROOM, show } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { windowsHigh } from './measure/length.ts';
import { emptyFoot, faultsOfWall, leftOut, shortened } from './measure/wall.ts';

/** As long as a title may be. */
const LONGEST = 80;
const MOST_EMPTY = 0.16;
const CRITERIA = 4;
const titled = (text: string, at: number): string =>
  `${String(at)} ${text.repeat(LONGEST)}`.slice(0, LONGEST).trimEnd();
const LONG = Array.from({ length: 7 }, (_, at) =>
  titled(at % 2 === 0 ? '見積書と請求書のたたき台を作る' : 'Draft quotations and invoices ', at),
);

const shownRows = (): Element[] =>
  [...document.querySelectorAll('.wall li[data-row]')].filter((row) => row.checkVisibility());
/** How often this is all that an element says, but for an arrow. */
const timesSeen = (text: string): number =>
  [...document.querySelectorAll('main *')].filter(
    (each) =>
      each.children.length === 0 && each.checkVisibility() && each.textContent.replaceAll(/[←→]/g, '').trim() === text,
  ).length;

async function scored(titles: readonly string[]): Promise<HouseGathering> {
  const meeting = gatherHere({ template: 'short', privacy: 'named' });
  const { leader } = meeting;
  const voters = await gather(meeting);
  await assess(meeting, voters, (who, index) => value(who + index));
  await propose(meeting);
  await meeting.write(leader, titles);
  await leader.do({ type: 'openScoring' });
  await answered(leader, voters, (who, index) => ((who + index) % 9 === 0 ? null : value(who * 2 + index)));
  await closeRound(leader, 'representatives');
  return meeting;
}

/** In every size and colours of a wall. */
const looksAt = async ({ leader }: HouseGathering, language: Language, faults: () => string[]): Promise<string[]> => {
  await show(leader, { language, page: 'screen', size: ROOM });
  return found(language, wallViews(language), () => [...faultsOfWall(), ...faults()]);
};

it('M145 seven scored tasks of the longest names stand on the wall in a row each, title and scale said once', async () => {
  const meeting = await scored(LONG);
  for (const language of LANGUAGES) {
    expect(await looksAt(meeting, language, () => [...leftOut(), ...shortened('h3, .criterion')])).toEqual([]);
    expect(shownRows().map((row) => row.querySelectorAll('.track').length)).toEqual(LONG.map(() => CRITERIA));
    expect(shownRows().map((row) => row.querySelector('h3')?.textContent)).toEqual(LONG);
    for (const end of ['low', 'high'] as const) expect(timesSeen(say(language, `charts.bars.points.${end}`))).toBe(1);
    expect(emptyFoot()).toBeLessThanOrEqual(MOST_EMPTY);
  }
}, 120_000);

it('M145 of more scored tasks than the wall holds the rest are counted as tasks', async () => {
  const titles = [...LONG, ...LONG.map((title) => `+${title}`.slice(0, LONGEST))];
  const meeting = await scored(titles);
  for (const language of LANGUAGES) {
    expect(await looksAt(meeting, language, () => shortened('h3, .criterion'))).toEqual([]);
    expect(shownRows().length).toBeGreaterThanOrEqual(LONG.length);
    expect(leftOut()).toHaveLength(1);
    expect(timesSeen(say(language, 'screen.more.tasks', { count: titles.length - shownRows().length }))).toBe(1);
  }
}, 120_000);

it('M145 a few scored tasks are set larger', async () => {
  const meeting = await scored(LONG.slice(0, 2));
  for (const language of LANGUAGES) {
    expect(await looksAt(meeting, language, () => [...leftOut(), ...shortened('h3, .criterion')])).toEqual([]);
    expect(document.querySelector<HTMLElement>('.wall ul')?.dataset.density).toBe('grand');
  }
}, 120_000);

it('M146 M147 a task’s page says the ends of the scale once, in points, within two windows of a phone', async () => {
  const { leader } = await scored(LONG);
  for (const language of LANGUAGES) {
    const shown = await show(leader, { language, size: PHONE });
    await there(shown.getByRole('heading', { name: LONG[0] ?? '', exact: true }));
    await rest(PHONE);
    const read = document.querySelector('main')?.innerText ?? '';
    for (const end of ['low', 'high'] as const) expect(timesSeen(say(language, `charts.bars.points.${end}`))).toBe(1);
    for (const end of ['no', 'yes'] as const) expect(read).not.toContain(say(language, `charts.side.${end}`));
    expect(await windowsHigh(PHONE)).toBeLessThanOrEqual(2);
  }
}, 120_000);
