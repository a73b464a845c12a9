import { answerTable } from './answer-table.ts';
import type { ReckoningInput } from './input.ts';
import { subjectRefs } from './subject-refs.ts';

/**
 * The same question with its voters in an order that depends only on what was said, so that neither the order in which
 * people joined nor who of a group said what can show. Named people with the same ballot stand in order of id.
 */
export function canonical(input: ReckoningInput): ReckoningInput {
  const refs = subjectRefs(input);
  const table = answerTable(
    input,
    refs,
    input.voters.map(({ id }) => id),
  );
  const keyed = input.voters.map((voter, person) => {
    const place = voter.role === 'executive' ? '0' : `1${voter.department}`;
    const said = table.subarray(person * refs.length, (person + 1) * refs.length).join('');
    return { voter, key: `${place}\u0000${said}\u0000${voter.id}` };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { ...input, voters: keyed.map(({ voter }) => voter) };
}
