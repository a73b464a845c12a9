import * as v from 'valibot';
import type { Reckonable } from '../reckoning/disclosed.ts';
import { parseReckoning } from '../reckoning/parse-input.ts';
import { openBallots, openly } from '../reckoning/privacy.ts';
import { SHOWN } from '../reckoning/subjects.ts';
import { whole } from '../values/number.ts';

const countsSchema = v.object({ numbers: v.tuple([whole, whole, whole, whole, whole]), unknown: v.nullable(whole) });
/** What may be told of each subject's answers. */
export const subjectsSchema = v.record(
  v.string(),
  v.object({
    shown: v.picklist(SHOWN),
    departments: v.boolean(),
    tally: v.object({ executive: countsSchema, departments: v.record(v.string(), countsSchema) }),
  }),
);

/** What a bundle holds of a round for whoever checks it; the inputs in it are parsed as reckoning files. */
export const evidenceSchema = v.variant('kind', [
  v.object({ kind: v.literal('ballots'), input: v.unknown() }),
  v.object({
    kind: v.literal('counts'),
    input: v.unknown(),
    subjects: subjectsSchema,
    electorate: v.object({ executives: whole, departments: v.record(v.string(), whole) }),
    finished: v.object({ executive: v.boolean(), representative: v.boolean() }),
    open: v.array(v.object({ voter: v.record(v.string(), v.unknown()), answers: v.record(v.string(), v.unknown()) })),
  }),
]);

/** What a round's outcome is made of, or what is wrong with it. */
export function disclosedIn(evidence: v.InferOutput<typeof evidenceSchema>): Reckonable | string {
  const given = typeof evidence.input === 'object' && evidence.input !== null ? evidence.input : {};
  const open = evidence.kind === 'counts' ? evidence.open : [];
  const file =
    evidence.kind === 'ballots'
      ? given
      : {
          ...given,
          voters: open.map(({ voter }) => voter),
          answers: Object.fromEntries(open.map(({ voter, answers }) => [String(voter.id), answers])),
        };
  const parsed = parseReckoning(file);
  if (!parsed.ok) return `this bundle can’t be read: ${parsed.problem}`;
  if (evidence.kind === 'ballots') return openly(parsed.input);
  const { settings, checklist, tasks } = parsed.input;
  const { subjects, electorate, finished } = evidence;
  return { input: { settings, checklist, tasks }, subjects, electorate, finished, open: openBallots(parsed.input) };
}
