import type { DepartmentId } from '@nemawashi/shared/board/ids';
import type { PilotShape } from '@nemawashi/shared/board/pilot';
import { openNumber } from '#lib/forms/complaints.ts';
import { listed, listedIn } from '#lib/forms/listed.ts';

/** A pilot's shape as its form holds it: every field a text. */
export interface PilotForm extends Record<
  | 'owner'
  | 'sponsor'
  | 'people'
  | 'start'
  | 'end'
  | 'measure'
  | 'baseline'
  | 'target'
  | 'data'
  | 'checker'
  | 'licenceCost',
  string
> {
  department: DepartmentId | '';
}

export const formOf = (shape: PilotShape): PilotForm => ({
  department: shape.department ?? '',
  owner: shape.owner,
  sponsor: shape.sponsor,
  people: listed(shape.people),
  start: shape.start ?? '',
  end: shape.end ?? '',
  measure: shape.measure,
  baseline: shape.baseline,
  target: shape.target,
  data: shape.data,
  checker: shape.checker,
  licenceCost: shape.licenceCost === null ? '' : String(shape.licenceCost),
});

/** Yen as people write them: １２，０００円 is 12000. Null: nothing, or no whole number. */
export function yenIn(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,、\s¥\\円]/gu, '');
  return /^\d{1,10}$/.test(plain) ? Number(plain) : null;
}

/** A cost that can't be read is NaN. */
export const shapeOf = (form: PilotForm): PilotShape => ({
  department: form.department === '' ? null : form.department,
  owner: form.owner.trim(),
  sponsor: form.sponsor.trim(),
  people: listedIn(form.people),
  start: form.start === '' ? null : form.start,
  end: form.end === '' ? null : form.end,
  measure: form.measure.trim(),
  baseline: form.baseline.trim(),
  target: form.target.trim(),
  data: form.data.trim(),
  checker: form.checker.trim(),
  licenceCost: openNumber(form.licenceCost, yenIn),
});

/** As many as a pilot may name. Two or three are what it should have. */
export const MOST_PEOPLE = 10;

/** Whether it ends no earlier than it starts, as far as both are known. */
export const isInOrder = ({ start, end }: PilotForm): boolean => start === '' || end === '' || start <= end;
