import { told } from './focus.ts';

/** Between two looks at a page that is scrolled through, and between two rows of one look, in CSS pixels. */
const STEP = 120;
const ROW = 4;
/** What keeps its place does so from the beginning: the rest of a long page says nothing new. */
const MOST_STEPS = 12;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** What stands in the window at each row, by how far its own upper edge is from the window's. */
function rows(): (readonly [Element, number] | null)[] {
  const found: (readonly [Element, number] | null)[] = [];
  for (let y = 1; y < innerHeight; y += ROW) {
    const at = document.elementFromPoint(innerWidth / 2, y);
    found.push(at === null ? null : [at, Math.round(at.getBoundingClientRect().top)]);
  }
  return found;
}

/**
 * The least share of the window's height, 0 to 1, that goes along when the page is scrolled through: all but what keeps
 * its place at an edge. With what keeps it there, where the share is least.
 */
export async function leftToRead(): Promise<{ readonly share: number; readonly by: string }> {
  const end = document.documentElement.scrollHeight - innerHeight;
  let least: { share: number; by: string } = { share: 1, by: '' };
  scrollTo(0, 0);
  await frame();
  let before = rows();
  for (let to = STEP; to <= Math.min(end, MOST_STEPS * STEP); to += STEP) {
    scrollTo(0, to);
    await frame();
    const now = rows();
    const stuck = now.filter((row, at) => {
      const was = before[at];
      return row !== null && row[0] === was?.[0] && row[1] === was[1];
    });
    const share = 1 - stuck.length / now.length;
    if (share < least.share)
      least = { share, by: [...new Set(stuck.flatMap((row) => row?.[0] ?? []))].map(told).join(' | ') };
    before = now;
  }
  return least;
}
