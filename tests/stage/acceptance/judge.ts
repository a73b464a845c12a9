import { type Language, LANGUAGES } from '@nemawashi/shared/words/languages';
import { violations } from '../house/axe.ts';
import { LAPTOP, ROOM, show } from '../house/mount.ts';
import { rest } from '../house/rest.ts';
import type { HouseSeat } from '../house/seat.ts';
import { faultsOfWall } from '../measure/wall.ts';
import { faultsOfFirst, faultsOfTab } from './faults.ts';
import { lookAs, pageViews, smallViews, type View, wallViews } from './looks.ts';

const nameOf = (language: Language, { size, theme }: View) =>
  `${language} ${String(size.width)}×${String(size.height)} ${theme}`;

/** What `faults` finds in these views, each once, with the views that have it. */
export async function found(
  language: Language,
  views: readonly View[],
  faults: () => string[] | Promise<string[]>,
): Promise<string[]> {
  const said = new Map<string, string[]>();
  for (const view of views) {
    await lookAs(view);
    for (const fault of await faults()) said.set(fault, [...(said.get(fault) ?? []), nameOf(language, view)]);
  }
  return [...said].map(([fault, where]) => `${fault} (${where.join(', ')})`);
}

const tabs = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [role=tab]')];
const contrasts = () => violations(document.documentElement, { type: 'rule', values: ['color-contrast'] });
const inBoth = (['light', 'dark'] as const).map((theme): View => ({ theme, size: LAPTOP }));

/** Somebody's page as the phase opens it, then each of its tabs. Contrasts are judged where `every-screen` doesn't come. */
export async function judgePage(
  who: HouseSeat,
  {
    unseen = false,
    first = faultsOfFirst,
    languages = LANGUAGES,
  }: { unseen?: boolean; first?: () => string[]; languages?: readonly Language[] } = {},
): Promise<string[]> {
  const said: string[] = [];
  for (const language of languages) {
    await show(who, { language });
    said.push(...(await found(language, pageViews(language), first)));
    if (unseen && language === languages[0]) said.push(...(await found(language, inBoth, contrasts)));
    for (const at of tabs().keys()) {
      const name = tabs()[at]?.textContent.trim() ?? '';
      if (at === 0) continue;
      tabs()[at]?.click();
      await rest();
      const there = await found(language, smallViews(language), faultsOfTab);
      if (unseen && language === languages[0]) there.push(...(await found(language, inBoth, contrasts)));
      said.push(...there.map((fault) => `${name}: ${fault}`));
    }
  }
  return said;
}

/** What the room sees of a board. */
export async function judgeWall(leader: HouseSeat): Promise<string[]> {
  const said: string[] = [];
  for (const language of LANGUAGES) {
    await show(leader, { language, page: 'screen', size: ROOM });
    said.push(...(await found(language, wallViews(language), faultsOfWall)));
  }
  return said;
}
