import type { ShownAnswers } from '@nemawashi/shared/board/view/assessment-section';
import { heard } from '@nemawashi/shared/reckoning/tally';

/** How many ballots are known to have been counted: never more than the published counts say. */
export interface Ballots {
  /** Null: groups aren't told apart. */
  readonly apart: {
    readonly executive: readonly (string | null)[];
    readonly representative: readonly (string | null)[];
  } | null;
  readonly everyone: number;
}

/** Seats where they are told, and null for each that is only counted. */
const asMany = (seats: readonly string[], counted: number): (string | null)[] => [
  ...seats,
  ...Array.from({ length: Math.max(0, counted - seats.length) }, () => null),
];

/** `roleOf`: of people whose answers are open by name. */
export function ballotsOf(results: readonly ShownAnswers[], roleOf: (seat: string) => string | undefined): Ballots {
  const most = (of: (result: ShownAnswers) => ShownAnswers['everyone']): number =>
    results.reduce((sum, result) => Math.max(sum, heard(of(result) ?? { numbers: [0, 0, 0, 0, 0], unknown: 0 })), 0);
  const seats = [...new Set(results.flatMap(({ named }) => named.map(({ seat }): string => seat)))];
  const apart = results.some(({ shown }) => shown === 'groups' || shown === 'executives-only');
  const group = (role: 'executive' | 'representative', of: (result: ShownAnswers) => ShownAnswers['everyone']) =>
    asMany(
      seats.filter((seat) => roleOf(seat) === role),
      most(of),
    );
  return {
    apart: apart
      ? {
          executive: group('executive', ({ executives }) => executives),
          representative: group('representative', ({ representatives }) => representatives),
        }
      : null,
    everyone: most(({ everyone }) => everyone),
  };
}
