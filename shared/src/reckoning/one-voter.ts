import type { Weights } from './distribution.ts';
import { type ItemFigures, itemFigures } from './item.ts';
import type { Subject } from './subjects.ts';
import { type Counts, inOrder, type Tally } from './tally.ts';

/** One number taken out of a tally, and the cell it stood in. */
export interface WithoutOne {
  readonly cell: string;
  readonly tally: Tally;
}

export const EXECUTIVE_CELL = 'executive';
export const departmentCell = (name: string): string => `department ${name}`;

function lessOne(counts: Counts, value: number): Counts {
  const numbers: [number, number, number, number, number] = [...counts.numbers];
  numbers[value - 1] = (numbers[value - 1] ?? 0) - 1;
  return { ...counts, numbers };
}

const given = ({ numbers }: Counts): number[] => [1, 2, 3, 4, 5].filter((value) => (numbers[value - 1] ?? 0) > 0);

/** Every tally that is left when somebody's number is missing; the same for all who gave that number in that cell. */
export const withoutOne = (tally: Tally): WithoutOne[] => [
  ...given(tally.executive).map((value) => ({
    cell: EXECUTIVE_CELL,
    tally: { ...tally, executive: lessOne(tally.executive, value) },
  })),
  ...inOrder(tally.departments).flatMap(([name, counts]) =>
    given(counts).map((value) => ({
      cell: departmentCell(name),
      tally: { ...tally, departments: { ...tally.departments, [name]: lessOne(counts, value) } },
    })),
  ),
];

/** Whether one single number less, anybody's, would put the item into another state. Asked of the counts as shown. */
export const oneVoterChangesState = (subject: Subject, weights: Weights, { state, n }: ItemFigures): boolean =>
  n > 0 && withoutOne(subject.tally).some(({ tally }) => itemFigures(tally, weights).state !== state);
