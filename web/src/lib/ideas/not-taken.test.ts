import type { TaskId } from '@nemawashi/shared/board/ids';
import { expect, it } from 'vitest';
import { notTaken } from './not-taken.ts';

const slate = [{ id: 'a' as TaskId, title: '議事録', detail: '毎週 2時間' }];

it('gives back what the slate lacks or holds in other words', () => {
  const late = { id: 'b', title: '日報', detail: '' };
  const changed = { id: 'a', title: '議事録の作成', detail: '毎週 2時間' };
  expect(notTaken([late, changed], slate)).toEqual([late, changed]);
});

it('leaves alone what was taken, and empty forms', () => {
  expect(
    notTaken(
      [
        { id: 'a', title: ' 議事録', detail: '毎週\n2時間 ' },
        { id: 'c', title: ' ', detail: '' },
      ],
      slate,
    ),
  ).toEqual([]);
});

it('finds what became part of another candidate, and misses what was written after that', () => {
  const merged = [{ id: 'a' as TaskId, title: '議事録', detail: '毎週 2時間\n+ 議事録の作成 – 清書が面倒' }];
  const main = { id: 'a', title: '議事録', detail: '毎週 2時間' };
  const double = { id: 'b', title: '議事録の作成', detail: '清書が面倒' };
  const late = { id: 'b', title: '議事録の作成', detail: '清書が面倒で、遅れがち' };
  expect(notTaken([main, double], merged)).toEqual([]);
  expect(notTaken([late], merged)).toEqual([late]);
});
