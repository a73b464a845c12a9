import type { ReckoningInput } from './input.ts';
import { answerOf, subjectRefs } from './subject-refs.ts';

/**
 * The same question with its voters in an order that depends only on what was said, so that neither the order in which
 * people joined nor who of a group said what can show. Named people with the same ballot stand in order of id.
 */
export function canonical(input: ReckoningInput): ReckoningInput {
  const refs = subjectRefs(input);
  const keyed = input.voters.map((voter) => {
    const place = voter.role === 'executive' ? '0' : `1${voter.department}`;
    const said = refs.map((ref) => {
      const given = answerOf(input, ref, voter);
      return given === undefined ? '-' : given === null ? '?' : String(given);
    });
    return { voter, key: `${place}\u0000${said.join('')}\u0000${voter.id}` };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { ...input, voters: keyed.map(({ voter }) => voter) };
}
