import type { Axis } from '../axis.ts';
import { CRITERIA, type Criterion } from '../settings.ts';
import type { NumberOrUnknown, ReckoningInput, ReckoningItem, Voter } from '../input.ts';
import { DEFAULT_SETTINGS } from '../parse-input.ts';

type Answer = NumberOrUnknown | undefined;

export const executive = (id: string): Voter => ({ id, role: 'executive' });
export const representative = (id: string, department = 'sales'): Voter => ({ id, role: 'representative', department });

export const item = (id: string, axis: Axis, more: Partial<ReckoningItem> = {}): ReckoningItem => ({
  id,
  axis,
  direction: 1,
  weight: 1,
  tags: [],
  ...more,
});

/** One item on each of the three axes. */
export const THREE_AXES = [item('c', 'culture'), item('t', 'talent'), item('e', 'executive')];

export const settings = (more: Partial<ReckoningInput['settings']> = {}): ReckoningInput['settings'] => ({
  ...DEFAULT_SETTINGS,
  ...more,
});

/** A meeting in which `rows` say what each voter answered to each checklist item in turn, and then to each task. */
export function meeting(
  given: {
    checklist?: readonly ReckoningItem[];
    tasks?: readonly string[];
    settings?: Partial<ReckoningInput['settings']>;
  },
  ...rows: readonly (readonly [voter: Voter, ...answers: Answer[]])[]
): ReckoningInput {
  const checklist = given.checklist ?? THREE_AXES;
  const tasks = (given.tasks ?? []).map((id) => ({ id, hours: null, saving: null }));
  const answers: Record<string, Record<string, NumberOrUnknown>> = {};
  const scores: Record<string, Record<string, Partial<Record<Criterion, NumberOrUnknown>>>> = {};
  for (const [voter, ...said] of rows) {
    const ballot: Record<string, NumberOrUnknown> = {};
    checklist.forEach(({ id }, index) => {
      const answer = said[index];
      if (answer !== undefined) ballot[id] = answer;
    });
    answers[voter.id] = ballot;
    const scored: Record<string, Partial<Record<Criterion, NumberOrUnknown>>> = {};
    tasks.forEach(({ id }, task) => {
      const criteria: Partial<Record<Criterion, NumberOrUnknown>> = {};
      CRITERIA.forEach((criterion, index) => {
        const answer = said[checklist.length + task * CRITERIA.length + index];
        if (answer !== undefined) criteria[criterion] = answer;
      });
      scored[id] = criteria;
    });
    scores[voter.id] = scored;
  }
  return {
    settings: settings(given.settings),
    voters: rows.map(([voter]) => voter),
    checklist,
    tasks,
    answers,
    scores,
  };
}
