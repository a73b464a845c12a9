import * as v from 'valibot';
import type { DepartmentId, TaskId } from './ids.ts';
import { id, LIMITS, line, optionalLine } from './text.ts';

const date = v.pipe(v.string(), v.isoDate());

/** What shapes a pilot (PoC). Every field may still be open (null or empty); the plan lists what is missing. */
export const pilotShapeSchema = v.object({
  department: v.nullable(
    v.pipe(
      id(),
      v.transform((text) => text as DepartmentId),
    ),
  ),
  owner: optionalLine(LIMITS.name),
  sponsor: optionalLine(LIMITS.name),
  people: v.pipe(v.array(line(LIMITS.name)), v.maxLength(10)),
  /** ISO dates, both inclusive. */
  start: v.nullable(date),
  end: v.nullable(date),
  measure: optionalLine(LIMITS.measure),
  baseline: optionalLine(LIMITS.measure),
  target: optionalLine(LIMITS.measure),
});
export type PilotShape = v.InferOutput<typeof pilotShapeSchema>;

export interface Pilot extends PilotShape {
  readonly task: TaskId;
  /** Why a task with a flag was taken all the same. Empty where it has none. */
  readonly reason: string;
}

export const unshaped = (department: DepartmentId | null): PilotShape => ({
  department,
  owner: '',
  sponsor: '',
  people: [],
  start: null,
  end: null,
  measure: '',
  baseline: '',
  target: '',
});
