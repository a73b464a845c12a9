/** The narrowest phone on which a row of tabs isn't pushed. */
const NARROWEST = 390;

/** Tabs that only come into sight when their row is pushed. */
export function tabsOutOfReach(): string[] {
  if (innerWidth < NARROWEST) return [];
  return [...document.querySelectorAll('main [role=tablist]')].flatMap((row) => {
    const end = row.getBoundingClientRect().right;
    return [...row.querySelectorAll('[role=tab]')].flatMap((tab) => {
      const beyond = Math.round(tab.getBoundingClientRect().right - end);
      return beyond > 0 ? [`${String(beyond)} px out of reach: ${tab.textContent}`] : [];
    });
  });
}
