import type { Expected } from '../board/expected.ts';
import { votingRole } from '../board/participant.ts';

/** Expected, not come, not excused: whoever somebody should call. */
export const awaited = (expected: readonly Expected[]): readonly Expected[] =>
  expected.filter(({ seat, absent }) => seat === null && !absent);

/** Those of them whose answers would be missing. That they were to come stands on everybody's list of people. */
export const awaitedVoters = (expected: readonly Expected[]): readonly Expected[] =>
  awaited(expected).filter(({ role }) => votingRole(role));
