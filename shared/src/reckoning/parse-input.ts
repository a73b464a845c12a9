import * as v from 'valibot';
import { isEveryObjects } from '../values/id.ts';
import { AXES } from './axis.ts';
import { CRITERIA, DEFAULT_WEIGHING } from './settings.ts';
import { NAMED, type ReckoningInput } from './input.ts';

/** In the reckoning file any setting may be missing, also one key of a nested one. */
export const DEFAULT_SETTINGS: ReckoningInput['settings'] = {
  ...DEFAULT_WEIGHING,
  groups: true,
  named: 'all',
  seed: 1,
};

const share = (name: string, fallback: number) =>
  v.optional(
    v.pipe(
      v.number(`${name} must be a number`),
      v.check((n) => n >= 0 && n <= 1, `${name} must be between 0 and 1`),
    ),
    fallback,
  );
const weight = (name: string) =>
  v.pipe(
    v.number(`${name} must be a number that is finite and not negative`),
    v.check((n) => Number.isFinite(n) && n >= 0, `${name} must be finite and not negative`),
  );
const answer = v.custom<1 | 2 | 3 | 4 | 5 | null>(
  (given) => given === null || (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 5),
  'an answer must be an integer from 1 to 5, or null for "don’t know"',
);
const name = v.pipe(
  v.string('an id must be text'),
  v.minLength(1, 'an id must not be empty'),
  v.check((id) => !isEveryObjects(id) && id !== 'prototype', 'this word can’t be an id'),
);
const flag = (text: string, fallback: boolean) => v.optional(v.boolean(`${text} must be true or false`), fallback);
const object = <const Entries extends v.ObjectEntries>(entries: Entries, what: string) =>
  v.object(entries, `${what} must be an object with all its keys`);
/** Weights by name; those that are missing have their default. */
const weights = <const Key extends string>(where: string, defaults: Readonly<Record<Key, number>>) =>
  v.optional(
    v.pipe(
      v.record(v.string(), weight(where), `${where} must be an object`),
      v.check(
        (given) => Object.keys(given).every((key) => key in defaults),
        `${where} may only name ${Object.keys(defaults).join(', ')}`,
      ),
      v.transform((given) => ({ ...defaults, ...given })),
    ),
    {},
  );

/** Missing: nobody said. */
const hours = v.optional(v.nullable(weight('hours')), null);
const saving = v.optional(
  v.nullable(
    v.pipe(
      v.number('saving must be a number'),
      v.check((n) => n >= 0 && n <= 1, 'saving must be between 0 and 1'),
    ),
  ),
  null,
);
const finished = v.optional(v.boolean('finished must be true or false'));

const { fieldWeights, criteriaWeights } = DEFAULT_SETTINGS;
const schema = object(
  {
    settings: v.optional(
      v.strictObject(
        {
          execShare: share('execShare', DEFAULT_SETTINGS.execShare),
          departmentsEqual: flag('departmentsEqual', DEFAULT_SETTINGS.departmentsEqual),
          groups: flag('groups', DEFAULT_SETTINGS.groups),
          named: v.optional(v.picklist(NAMED, `named must be one of ${NAMED.join(', ')}`), DEFAULT_SETTINGS.named),
          quorum: share('quorum', DEFAULT_SETTINGS.quorum),
          band: v.optional(weight('band'), DEFAULT_SETTINGS.band),
          seed: v.optional(
            v.pipe(v.number('seed must be an integer'), v.safeInteger('seed must be an integer')),
            DEFAULT_SETTINGS.seed,
          ),
          fieldWeights: weights('fieldWeights', fieldWeights),
          criteriaWeights: weights('criteriaWeights', criteriaWeights),
        },
        ({ expected }) => (expected === 'never' ? 'there is no such setting' : 'settings must be an object'),
      ),
      {},
    ),
    voters: v.array(
      v.variant(
        'role',
        [
          v.object({ id: name, role: v.literal('executive'), finished }),
          v.object(
            {
              id: name,
              role: v.literal('representative'),
              finished,
              department: v.pipe(
                v.string('a representative needs a department'),
                v.minLength(1, 'a representative needs a department'),
              ),
            },
            'a representative needs a department',
          ),
        ],
        'a voter’s role must be executive or representative',
      ),
      'voters must be a list',
    ),
    checklist: v.array(
      object(
        {
          id: name,
          axis: v.picklist(AXES, `an axis must be one of ${AXES.join(', ')}`),
          direction: v.optional(v.picklist([1, -1], 'a direction must be 1 or -1'), 1),
          weight: v.optional(weight('weight'), 1),
          tags: v.optional(v.array(v.string('a tag must be text'), 'tags must be a list'), []),
        },
        'a checklist item',
      ),
      'checklist must be a list',
    ),
    tasks: v.optional(v.array(object({ id: name, hours, saving }, 'a task'), 'tasks must be a list'), []),
    answers: v.optional(
      v.record(
        v.string(),
        v.record(v.string(), answer, 'a voter’s answers must be an object'),
        'answers must be an object',
      ),
      {},
    ),
    scores: v.optional(
      v.record(
        v.string(),
        v.record(
          v.string(),
          v.strictObject(
            {
              pain: v.optional(answer),
              effect: v.optional(answer),
              ease: v.optional(answer),
              safety: v.optional(answer),
            },
            `scores must be an object of ${CRITERIA.join(', ')}`,
          ),
          'a voter’s scores must be an object',
        ),
        'scores must be an object',
      ),
      {},
    ),
  },
  'a reckoning file',
);

export type ParsedReckoning =
  { readonly ok: true; readonly input: ReckoningInput } | { readonly ok: false; readonly problem: string };

/** Reads a reckoning file (SPEC T61), fills in the defaults, and names the first thing that is wrong, in one line. */
export function parseReckoning(file: unknown): ParsedReckoning {
  const parsed = v.safeParse(schema, file, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue);
    return { ok: false, problem: where === null ? issue.message : `${where}: ${issue.message}` };
  }
  const input = parsed.output as ReckoningInput;
  const problem = inconsistency(input);
  return problem === null ? { ok: true, input } : { ok: false, problem };
}

const double = (ids: readonly string[]): string | null => ids.find((id, index) => ids.indexOf(id) !== index) ?? null;
const allZero = (given: readonly number[]): boolean => given.length > 0 && given.every((each) => each === 0);

/** What each part allows but the whole doesn't. */
function inconsistency({ settings, voters, checklist, tasks, answers, scores }: ReckoningInput): string | null {
  const people = voters.map(({ id }) => id);
  const items = checklist.map(({ id }) => id);
  const candidates = tasks.map(({ id }) => id);
  for (const [what, ids] of [
    ['voters', people],
    ['checklist', items],
    ['tasks', candidates],
  ] as const) {
    const twice = double(ids);
    if (twice !== null) return `${what}: the id "${twice}" stands there twice`;
  }
  if (allZero(Object.values(settings.fieldWeights)))
    return 'settings.fieldWeights: at least one weight must be above 0';
  if (allZero(Object.values(settings.criteriaWeights)))
    return 'settings.criteriaWeights: at least one weight must be above 0';
  for (const axis of AXES)
    if (allZero(checklist.filter((item) => item.axis === axis).map((item) => item.weight)))
      return `checklist: at least one item of the axis ${axis} needs a weight above 0`;
  for (const [what, ballots, subjects] of [
    ['answers', answers, items],
    ['scores', scores, candidates],
  ] as const)
    for (const [voter, ballot] of Object.entries(ballots)) {
      if (!people.includes(voter)) return `${what}: there is no voter "${voter}"`;
      const unknown = Object.keys(ballot as object).find((subject) => !subjects.includes(subject));
      if (unknown !== undefined) return `${what}.${voter}: there is nothing called "${unknown}" to answer`;
    }
  return null;
}
