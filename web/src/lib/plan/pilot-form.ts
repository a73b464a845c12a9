import type { PilotShape } from '@nemawashi/shared/board/pilot';
import { LIMITS, tidyLine, tooLongBy } from '@nemawashi/shared/board/text';

/** A pilot's shape as its form holds it: every field a text. */
export type PilotForm = Record<
  | 'department'
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
>;

export const formOf = (shape: PilotShape): PilotForm => ({
  department: shape.department ?? '',
  owner: shape.owner,
  sponsor: shape.sponsor,
  people: shape.people.join('、'),
  start: shape.start ?? '',
  end: shape.end ?? '',
  measure: shape.measure,
  baseline: shape.baseline,
  target: shape.target,
  data: shape.data,
  checker: shape.checker,
  licenceCost: shape.licenceCost === null ? '' : String(shape.licenceCost),
});

const MOST_YEN = 1_000_000_000;

/** Yen as people write them: １２，０００円 is 12000. Null: nothing, or no whole number that could be meant. */
export function yenIn(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,、\s¥\\円]/gu, '');
  return /^\d{1,10}$/.test(plain) && Number(plain) <= MOST_YEN ? Number(plain) : null;
}

/** Whole percent, 1 … 100, full-width digits and signs too. Null: nothing, or no such number. */
export function percentIn(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s%]/gu, '');
  return /^(?:[1-9]\d?|100)$/.test(plain) ? Number(plain) : null;
}

/** Names are separated as people separate them: 、 or commas, slashes, line breaks. */
export const shapeOf = (form: PilotForm): PilotShape => ({
  department: form.department === '' ? null : (form.department as PilotShape['department']),
  owner: form.owner.trim(),
  sponsor: form.sponsor.trim(),
  people: form.people
    .split(/[、,，;；/／\n\v\t]+/)
    .map((name) => name.trim())
    .filter((name) => name !== ''),
  start: form.start === '' ? null : form.start,
  end: form.end === '' ? null : form.end,
  measure: form.measure.trim(),
  baseline: form.baseline.trim(),
  target: form.target.trim(),
  data: form.data.trim(),
  checker: form.checker.trim(),
  licenceCost: yenIn(form.licenceCost),
});

/** As many as a pilot may name. Two or three are what it should have. */
export const MOST_PEOPLE = 10;

/** What can't be saved as it stands: it would be refused, or silently left out. */
export function wrongIn(form: PilotForm): { people: boolean; order: boolean; licence: boolean } {
  const { people, start, end, licenceCost } = shapeOf(form);
  return {
    people: people.length > MOST_PEOPLE || people.some((name) => tooLongBy(name, LIMITS.name, tidyLine) > 0),
    order: start !== null && end !== null && end < start,
    licence: form.licenceCost.trim() !== '' && licenceCost === null,
  };
}
