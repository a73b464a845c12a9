import * as v from 'valibot';
import type { DepartmentId, TaskId } from './ids.ts';
import { departmentId } from './id-schemas.ts';
import { LIMITS, line, optionalLine } from './text.ts';
import { day } from '../values/date.ts';
import { yen } from '../values/number.ts';

/** What shapes a pilot (PoC). Every field may still be open (null or empty); the plan lists what is missing. */
export const pilotShapeSchema = v.object({
  department: v.nullable(departmentId),
  owner: optionalLine(LIMITS.name),
  sponsor: optionalLine(LIMITS.name),
  people: v.pipe(v.array(line(LIMITS.name)), v.maxLength(10)),
  /** ISO dates, both inclusive. */
  start: v.nullable(day),
  end: v.nullable(day),
  measure: optionalLine(LIMITS.measure),
  baseline: optionalLine(LIMITS.measure),
  target: optionalLine(LIMITS.measure),
  /** Which data may be entered. */
  data: optionalLine(LIMITS.measure),
  /** Who checks the output and answers for it. */
  checker: optionalLine(LIMITS.name),
  /** Yen a month, for the people of the pilot. */
  licenceCost: v.nullable(yen),
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
  data: '',
  checker: '',
  licenceCost: null,
});
