import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { Sections } from '@nemawashi/shared/board/view';
import { PROTOCOL_VERSION } from '@nemawashi/shared/protocol/version';
import { expect, it } from 'vitest';
import { copyOf, isFresh } from './copy.ts';

const sections = {
  board: { title: '生成AIの進め方', documents: { ideas: 'ideas-1', notes: 'n' }, lookingAt: 'a', timer: { endsAt: 9 } },
  course: { topics: [{ subject: 'a', spentMs: 7, since: 8 }] },
  speaking: { speaker: 's', queue: ['t'] },
  links: [{ id: 'l' }],
  door: { code: 'ABCD2345' },
  waiting: [{ name: '林' }],
} as unknown as Sections;
const own = {
  person: { seat: 's', name: '山本' },
  ballots: { c1: { a: { value: 4, revision: 2, at: 1 } } },
  consent: null,
} as unknown as OwnView;

it('D77 a copy holds no answer, nothing that lets people in, and nothing that is wrong as soon as it is old', () => {
  const copy = copyOf(sections, own, { c1: { a: 2 } }, 1000);
  expect(copy).toEqual({
    protocol: PROTOCOL_VERSION,
    at: 1000,
    sections: {
      board: { title: '生成AIの進め方', documents: { ideas: null, notes: null }, lookingAt: null, timer: null },
      course: { topics: [{ subject: 'a', spentMs: 7, since: null }] },
      speaking: { speaker: null, queue: [] },
      links: null,
      door: null,
      waiting: null,
    },
    own: { person: { seat: 's', name: '山本' }, ballots: {}, consent: null },
    counted: { c1: { a: 2 } },
  });
});

it('D78 a copy is shown for fourteen days, and never to a page of another version', () => {
  const day = 24 * 60 * 60 * 1000;
  const fresh = { protocol: PROTOCOL_VERSION, at: 100 * day };
  expect(isFresh(fresh, 113.9 * day)).toBe(true);
  expect(isFresh(fresh, 114.1 * day)).toBe(false);
  expect(isFresh(fresh, 99 * day)).toBe(true);
  expect(isFresh({ ...fresh, protocol: PROTOCOL_VERSION - 1 }, 100 * day)).toBe(false);
});
