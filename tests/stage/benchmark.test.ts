import { bundleBytes, madeCompanies } from '@nemawashi/shared/comparing/testing/made-bundle';
import { madeBenchmark } from '@nemawashi/shared/comparing/testing/made-benchmark';
import { advisers as deskEn } from '@nemawashi/shared/words/advisers/en';
import { advisers as deskJa } from '@nemawashi/shared/words/advisers/ja';
import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { say, written } from '@nemawashi/shared/words/say';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { CHAPTERS } from '../tour/screens.ts';
import { BOARD, Story } from '../tour/story.ts';
import { violations } from './house/axe.ts';
import './house/css.ts';
import { emulate } from './house/emulate.ts';
import { gatherHere } from './house/gather.ts';
import { LAPTOP, PHONE, says, saysNot, show, unfold } from './house/mount.ts';
import type { HouseSeat } from './house/seat.ts';

const words = (language: Language, key: keyof typeof deskJa, values: Readonly<Record<string, string | number>> = {}) =>
  written(language, (language === 'ja' ? deskJa : deskEn)[key], values);
const TEXT = JSON.stringify(madeBenchmark());
const OPENED = { boards: madeBenchmark().boards };

/** The sheet of what speaks for the results, with the part that compares them open. */
async function sheetOf(shown: Locator, language: Language = 'ja'): Promise<Locator> {
  await shown.getByRole('button', { name: say(language, 'grounds.title'), exact: true }).click();
  const sheet = shown.getByRole('dialog', { name: say(language, 'grounds.title') });
  await unfold(sheet, say(language, 'results.benchmark'));
  await says(sheet, words(language, 'beside.lead'));
  return sheet;
}

/** As the browser gives what somebody chose. */
function give(sheet: Locator, file: File): void {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  const input = sheet.element().querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('No place for a file');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('a board beside a benchmark', () => {
  let story: Story<HouseSeat>;

  beforeEach(async () => {
    story = new Story(gatherHere({ ...BOARD, template: 'short' }));
    for (const { name, begin } of CHAPTERS) {
      await begin(story);
      if (name === 'revealed') break;
    }
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    localStorage.clear();
  });

  it.each(LANGUAGES)(
    'N10 shows its figures, keeps the file for this board, and sends nothing (%s)',
    async (language) => {
      for (const size of [LAPTOP, PHONE]) {
        localStorage.clear();
        const asked = vi.spyOn(globalThis, 'fetch');
        const shown = await show(story.voter('representative'), { language, size });
        const sheet = await sheetOf(shown, language);
        await says(sheet, words(language, 'beside.private'));
        give(sheet, new File([TEXT], 'benchmark.json'));
        await says(sheet, words(language, 'beside.opened', OPENED));
        expect(sheet.element().querySelectorAll('.track .median').length).toBeGreaterThan(5);
        await says(sheet, say(language, 'axes.culture.name'));
        expect(asked).not.toHaveBeenCalled();
        vi.restoreAllMocks();
        expect(await violations(sheet.element())).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(size.width);
        expect(Object.keys(localStorage).filter((key) => key.includes('benchmark'))).toEqual([
          `nemawashi.benchmark.${story.leader.board}`,
        ]);
      }
    },
  );

  it('N10 tells above all items what leaves the middle half, after a reload too, until it is closed', async () => {
    const toAll = (shown: Locator) =>
      shown.getByRole('tab', { name: say('ja', 'discuss.tab.all'), exact: false }).click();
    const shown = await show(story.leader);
    await toAll(shown);
    await saysNot(shown, words('ja', 'beside.line', OPENED));
    const sheet = await sheetOf(shown);
    give(sheet, new File([TEXT], 'benchmark.json'));
    await says(shown, words('ja', 'beside.line', OPENED));
    const again = await show(story.leader);
    await toAll(again);
    await says(again, words('ja', 'beside.line', OPENED));
    const sheetAgain = await sheetOf(again);
    await sheetAgain.getByRole('button', { name: deskJa['benchmark.close'] }).click();
    await expect.poll(() => page.getByText(words('ja', 'beside.line', OPENED)).elements()).toEqual([]);
    expect(Object.keys(localStorage).filter((key) => key.includes('benchmark'))).toEqual([]);
  });

  it.each(LANGUAGES)(
    'N13 tells under the verdict which way the board leans beside the others, to whoever opened the file alone (%s)',
    async (language) => {
      const line = words(language, 'beside.line', OPENED);
      const verdict = (shown: Locator) => shown.css('.headline');
      const shown = await show(story.leader, { language });
      await saysNot(verdict(shown), line);
      give(await sheetOf(shown, language), new File([TEXT], 'benchmark.json'));
      await says(verdict(shown), `${line}${language === 'ja' ? '' : ' '}${words(language, 'beside.line.lean.below')}`);
      const again = await show(story.leader, { language, size: PHONE });
      await says(verdict(again), line);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(PHONE.width);
      // Another browser keeps nothing of it.
      localStorage.clear();
      await saysNot(verdict(await show(story.voter('representative'), { language })), line);
    },
  );

  it.each([
    ['no JSON', () => new File(['{"a":'], 'a.json'), 'wrong.not-json'],
    ['something else', () => new File(['{"a":1}'], 'a.json'), 'beside.other-file'],
    ['a spreadsheet', () => new File([Uint8Array.of(0x50, 0x4b, 3, 4)], 'a.xlsx'), 'wrong.packed'],
    ['of a version to come', () => new File([JSON.stringify({ ...madeBenchmark(), version: 9 })], 'a'), 'wrong.newer'],
    ['one board', () => new File(madeCompanies(1).map(bundleBytes), 'a.json'), 'beside.a-board'],
  ] as const)('N12 a file that is %s is told, and what was open stays', async (_what, file, problem) => {
    const shown = await show(story.leader);
    const sheet = await sheetOf(shown);
    give(sheet, new File([TEXT], 'benchmark.json'));
    await says(sheet, words('ja', 'beside.opened', OPENED));
    give(sheet, file());
    await says(sheet.getByRole('alert'), deskJa[problem]);
    await says(sheet, words('ja', 'beside.opened', OPENED));
  });

  it('N10 what can’t be read any more in this browser is as if it weren’t there', async () => {
    localStorage.setItem(`nemawashi.benchmark.${story.leader.board}`, '{"format":"nemawashi-benchmark","version":1}');
    const shown = await show(story.leader);
    const sheet = await sheetOf(shown);
    await says(sheet, deskJa['beside.choose']);
    expect(shown.getByRole('alert').elements()).toEqual([]);
  });
});
