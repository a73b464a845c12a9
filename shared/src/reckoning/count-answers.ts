import type { ReckoningInput } from './input.ts';
import { answerOf, subjectRefs } from './subject-refs.ts';
import type { Counts, Tally } from './tally.ts';

const CELL = 6;
const UNKNOWN = 5;

/** Tallies of all subjects at once, by subject key, departments in order: the same as changing answers one by one. */
export function countAnswers(input: ReckoningInput): Map<string, Tally> {
  const departments = [
    ...new Set(input.voters.flatMap((voter) => (voter.role === 'representative' ? [voter.department] : []))),
  ].sort();
  const cellOf = new Map(departments.map((department, index) => [department, index + 1]));
  const cells = input.voters.map((voter) => (voter.role === 'executive' ? 0 : (cellOf.get(voter.department) ?? 0)));
  const counts = new Int32Array((departments.length + 1) * CELL);
  return new Map(
    subjectRefs(input).map((ref): [string, Tally] => {
      counts.fill(0);
      input.voters.forEach((voter, index) => {
        const given = answerOf(input, ref, voter);
        if (given === undefined) return;
        const at = (cells[index] ?? 0) * CELL + (given === null ? UNKNOWN : given - 1);
        counts[at] = (counts[at] ?? 0) + 1;
      });
      const read = (cell: number): Counts => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, unknown = 0] = counts.subarray(cell * CELL, cell * CELL + CELL);
        return { numbers: [a, b, c, d, e], unknown };
      };
      const heard = departments.flatMap((department, index): [string, Counts][] => {
        const own = read(index + 1);
        return own.unknown > 0 || own.numbers.some((n) => n > 0) ? [[department, own]] : [];
      });
      return [ref.key, { executive: read(0), departments: Object.fromEntries(heard) }];
    }),
  );
}
