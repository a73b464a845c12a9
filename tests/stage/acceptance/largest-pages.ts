import { cleanup } from 'vitest-browser-svelte';
import { afterAll, expect, it } from 'vitest';
import { faultsOfFirst, faultsOfTab } from './faults.ts';
import { judgePage } from './judge.ts';
import { largest, play } from './largest.ts';

/** A limit against hanging. */
const LONGEST_MS = 400_000;
/** Of those who come, the first with the longest name: an executive. */
const LONG_NAMED = 4;

/** Whoever leads sees a seat for everybody there: a wall, however many they are, and no list. */
const WALLED: ReadonlySet<string> = new Set(['answering', 'answered', 'scoring']);

/** Judges the pages of the largest board at these scenes, the facilitator's and somebody's who answers. */
export function judgeLargest(...scenes: readonly string[]): void {
  afterAll(cleanup);
  it(
    `M93 M94 M104 the longest names, 30 people, 22 items and 12 tasks: ${scenes.join(', ')}`,
    { timeout: LONGEST_MS },
    async () => {
      const meeting = largest();
      const left = new Set(scenes);
      const said: string[] = [];
      for await (const { scene, voters } of play(meeting)) {
        if (!left.delete(scene)) continue;
        for (const who of [meeting.leader, voters.at(LONG_NAMED)]) {
          if (who === undefined) continue;
          const first = who === meeting.leader && WALLED.has(scene) ? faultsOfFirst : faultsOfTab;
          said.push(...(await judgePage(who, { first })).map((fault) => `${scene}: ${fault}`));
        }
        if (left.size === 0) break;
      }
      expect([...left]).toEqual([]);
      expect(said).toEqual([]);
    },
  );
}
