import { lazily as fetched } from '@nemawashi/web/src/lib/lazily.ts';

/** Enough that who looks at once finds on every machine, not on a busy one alone, that it isn't there. */
const LATE_FRAMES = 3;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

let coming = 0;
/** How many parts are on their way to the pages. */
export const partsComing = (): number => coming;

async function late<Part>(part: Promise<Part>): Promise<Part> {
  coming += 1;
  try {
    for (let frames = 0; frames < LATE_FRAMES; frames += 1) await frame();
    return await part;
  } finally {
    coming -= 1;
  }
}

/** A part of a page as over a line: never at once. */
export function lazily<Part>(load: () => Promise<Part>, options?: Parameters<typeof fetched>[1]): () => Promise<Part> {
  const fetchedOnce = fetched(load, options);
  const shown = new WeakMap<Promise<Part>, Promise<Part>>();
  return () => {
    // Another one where it didn't come the last time.
    const part = fetchedOnce();
    const comes = shown.get(part) ?? late(part);
    shown.set(part, comes);
    return comes;
  };
}
