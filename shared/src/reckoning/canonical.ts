import { CRITERIA } from '../board/settings.ts';
import type { NumberOrUnknown, ReckoningInput, Voter } from './input.ts';

const sign = (given: NumberOrUnknown | undefined): string =>
  given === undefined ? '-' : given === null ? '?' : String(given);

/** Everything one voter said, as text in a fixed order: equal for two voters exactly if they said the same. */
export const ballotText = ({ checklist, tasks, answers, scores }: ReckoningInput, { id }: Voter): string =>
  checklist.map((item) => sign(answers[id]?.[item.id])).join('') +
  tasks.map((task) => CRITERIA.map((criterion) => sign(scores[id]?.[task.id]?.[criterion])).join('')).join('');

/**
 * The same question with its voters in an order that depends only on what was said, so that neither the order in which
 * people joined nor who of a group said what can show in anything that sums or draws.
 */
export function canonical(input: ReckoningInput): ReckoningInput {
  const keyed = input.voters.map((voter) => {
    const place = voter.role === 'executive' ? '0' : `1${voter.department}`;
    return { voter, key: `${place}\u0000${ballotText(input, voter)}` };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { ...input, voters: keyed.map(({ voter }) => voter) };
}
