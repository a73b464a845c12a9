import { partsComing } from './lazily.ts';

/** What a page's shape depends on, as a line: two frames with the same are alike. */
function shape(): string {
  const { scrollWidth, scrollHeight } = document.documentElement;
  const images = [...document.images].filter(({ complete }) => !complete).length;
  const moving = document.getAnimations().filter(isUnderWay).length;
  const { status } = document.fonts;
  return JSON.stringify([innerWidth, innerHeight, scrollWidth, scrollHeight, images, moving, status, partsComing()]);
}

/** One that ends; what turns for ever never comes to rest. */
const isUnderWay = ({ playState, effect }: Animation): boolean =>
  playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** So many frames alike count as rest: what follows a size takes one to hear of it and one to draw. */
const ALIKE = 3;
/** A limit against hanging. */
const FRAMES = 600;

/**
 * Resolves once the page has come to rest: as large as `size` says where it is given, its fonts, images and parts there,
 * nothing moving, and the same for some frames. A browser draws on when it gets to it, so there is no telling how long
 * that takes.
 */
export async function rest(size?: { readonly width: number; readonly height: number }): Promise<void> {
  await document.fonts.ready;
  let last = '';
  for (let alike = 0, frames = 0; alike < ALIKE; frames += 1) {
    if (frames === FRAMES) throw new Error(`The page never comes to rest: ${last}`);
    await frame();
    const now = shape();
    const isSized = size === undefined || (innerWidth === size.width && innerHeight === size.height);
    alike = now === last && isSized && partsComing() === 0 ? alike + 1 : 0;
    last = now;
  }
}
