import { expect, it } from 'vitest';
import { KeptFiles } from './kept-files.ts';
import type { Made } from './order.ts';

const file = (name: string, bytes: number): Made => ({
  name,
  type: 'text/csv',
  ending: 'csv',
  bytes: new Uint8Array(bytes),
});

it('X34 keeps what was asked for last, and never more than it may', () => {
  const files = new KeptFiles(100);
  files.put('a', file('a', 40));
  files.put('b', file('b', 40));
  expect(files.get('a')?.name).toBe('a');
  files.put('c', file('c', 40));
  expect(files.get('b')).toBeNull();
  expect(files.get('a')?.name).toBe('a');
  expect(files.get('c')?.name).toBe('c');
  files.put('larger than all', file('larger than all', 101));
  expect(files.get('larger than all')).toBeNull();
  // Put again it counts once.
  for (let time = 0; time < 5; time += 1) files.put('a', file('a', 50));
  expect(files.get('c')?.name).toBe('c');
});
