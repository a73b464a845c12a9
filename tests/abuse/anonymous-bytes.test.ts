import { vi } from 'vitest';
// First, before anything takes hold of the real randomness.
import '../support/seeded-crypto.ts';
import { describeEveryByte } from '../support/every-byte.ts';
import { ANONYMOUS, EXECUTIVES_NAMED } from '../support/sealed-script.ts';

vi.mock('node:crypto', async () => ({
  ...process.getBuiltinModule('node:crypto'),
  ...(await import('../support/seeded-crypto.ts')),
}));

describeEveryByte('every byte sent to each client of a board where people aren’t named', [
  ['anonymous', ANONYMOUS, 0],
  ['executives named', EXECUTIVES_NAMED, 0],
]);
