import PatternSquare from '@nemawashi/web/src/lib/charts/PatternSquare.svelte';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import type { Component } from 'svelte';
import { cleanup } from 'vitest-browser-svelte';
import { afterEach, expect, it } from 'vitest';
import { numbers } from '../support/numbers.ts';
import { LAPTOP, mount, PHONE, ROOM } from './house/mount.ts';
import { rest } from './house/rest.ts';
import { faultsInSquare } from './measure/square.ts';

afterEach(cleanup);

const square = PatternSquare as unknown as Component<Record<string, unknown>>;
const next = numbers(13);
const share = (): number => next(101) / 100;
const spot = () => ({ top: share(), field: share(), leading: 'hybrid' as const });
const ROLES = ['executive', 'representative'] as const;
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...spot(), seat: String(at), name: String(at), role: ROLES[next(2)] }));
const PLACES = [0, 0.5, 1];
/** As they come, and groups that stand together, in the middle, at an edge and in the corners. */
const given = [
  ...[0, 0, 3, 6, 9, 12, 12, 20, 30, 30].map((count) => ({
    executives: spot(),
    representatives: spot(),
    people: people(count),
  })),
  ...PLACES.flatMap((top) => PLACES.map((field) => ({ top, field, leading: 'hybrid' as const }))).map((together) => ({
    executives: together,
    representatives: together,
    people: [],
  })),
];

it.each(LANGUAGES)(
  'M115 M116 wherever people stand, no name in the square lies on a mark or another name, and none leaves it (%s)',
  async (language) => {
    const found: string[] = [];
    for (const size of [ROOM, LAPTOP, PHONE])
      for (const { executives, representatives, people } of given) {
        await mount(
          square,
          {
            top: (executives.top + representatives.top) / 2,
            field: (executives.field + representatives.field) / 2,
            band: 0.3,
            leading: 'hybrid',
            groups: { executives, representatives },
            people,
          },
          { language, size },
        );
        await rest(size);
        found.push(...faultsInSquare().map((fault) => `${String(size.width)}: ${fault}`));
        cleanup();
      }
    expect(found).toEqual([]);
  },
  300_000,
);
