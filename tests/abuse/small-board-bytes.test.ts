import { vi } from 'vitest';
// First, before anything takes hold of the real randomness.
import '../support/seeded-crypto.ts';
import { describeEveryByte } from '../support/every-byte.ts';
import { POOLED, TWO_REPRESENTATIVES } from '../support/sealed-script.ts';

vi.mock('node:crypto', async () => ({
  ...process.getBuiltinModule('node:crypto'),
  ...(await import('../support/seeded-crypto.ts')),
}));

describeEveryByte('every byte sent to each client of a board of two executives and one person a department', [
  ['anonymous, all in one pool', POOLED, 0],
  ['executives named, whatever their two representatives answer', TWO_REPRESENTATIVES, 1],
]);
