/** What a pilot aims at, as far as its two free texts say it in numbers. */
export interface Aim {
  /** 1 − target ÷ baseline: the share that is to be saved. */
  readonly saving: number;
}

const NUMBER = /\d+(?:\.\d+)?/g;
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[~〜\s]|約|およそ|以下|以内|まで/gu, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');

/**
 * 1件あたり60分 → 1件あたり30分 is a saving of half: the same words around one number that differs. Null: the texts don't
 * say it like that, or the target isn't less. The board's own rule.
 */
export function aimOf(baseline: string, target: string): Aim | null {
  const [from, to] = [plain(baseline), plain(target)];
  if (from.replace(NUMBER, '#') !== to.replace(NUMBER, '#') || /[-−–+%]/.test(from + to)) return null;
  const [before, after] = [from, to].map((text) => (text.match(NUMBER) ?? []).map(Number));
  const differing = (before ?? []).flatMap((each, index) => {
    const other = after?.[index];
    return other === undefined || other === each ? [] : [{ each, other }];
  });
  const [only, another] = differing;
  if (only === undefined || another !== undefined || only.each === 0 || only.other > only.each) return null;
  return { saving: 1 - only.other / only.each };
}

/** Whether what was saved is what was aimed at; differences under half a percent are none. Null: one of them is unknown. */
export const reachedAim = (aim: Aim | null, saved: number | null): boolean | null =>
  aim === null || saved === null ? null : saved >= aim.saving - 0.005;
