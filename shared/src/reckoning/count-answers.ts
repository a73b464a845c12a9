import { answerTable, SILENT } from './answer-table.ts';
import type { ReckoningInput } from './input.ts';
import { subjectRefs } from './subject-refs.ts';
import type { Counts, Tally } from './tally.ts';

/** A place for each answer and for *don't know*, as in the table. */
const CELL = 7;

/** Tallies of all subjects at once, by subject key, departments in order; a department of which nobody answered has none. */
export function countAnswers(input: ReckoningInput): Map<string, Tally> {
  const { voters } = input;
  const refs = subjectRefs(input);
  const table = answerTable(
    input,
    refs,
    voters.map(({ id }) => id),
  );
  const departments = [
    ...new Set(voters.flatMap((voter) => (voter.role === 'representative' ? [voter.department] : []))),
  ].sort();
  const cells = new Map(departments.map((department, index) => [department, index + 1]));
  const size = (departments.length + 1) * CELL;
  const counts = new Int32Array(refs.length * size);
  voters.forEach((voter, person) => {
    const cell = voter.role === 'executive' ? 0 : (cells.get(voter.department) ?? 0);
    for (let subject = 0; subject < refs.length; subject += 1) {
      const at = subject * size + cell * CELL + (table[person * refs.length + subject] ?? SILENT);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  });
  return new Map(
    refs.map(({ key }, subject): [string, Tally] => {
      const read = (cell: number): Counts => {
        const from = subject * size + cell * CELL;
        const [_silent, a = 0, b = 0, c = 0, d = 0, e = 0, unknown = 0] = counts.subarray(from, from + CELL);
        return { numbers: [a, b, c, d, e], unknown };
      };
      const heard = departments.flatMap((department, index): [string, Counts][] => {
        const counted = read(index + 1);
        return (counted.unknown ?? 0) > 0 || counted.numbers.some((n) => n > 0) ? [[department, counted]] : [];
      });
      return [key, { executive: read(0), departments: Object.fromEntries(heard) }];
    }),
  );
}
