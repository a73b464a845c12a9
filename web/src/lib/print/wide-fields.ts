import type { Field } from '@nemawashi/shared/documents/part';

/** Longer than fits beside another; in characters. */
const LONG = 24;
const isLong = ({ value }: Field): boolean => value.length > LONG;

/** Which of the fields, set two in a row, take a row of their own: long ones, and those that nothing stands beside. */
export function wideFields(fields: readonly Field[]): readonly boolean[] {
  let besideAnother = false;
  return fields.map((field, index) => {
    const next = fields[index + 1];
    const wide = isLong(field) || (!besideAnother && (next === undefined || isLong(next)));
    besideAnother = !wide && !besideAnother;
    return wide;
  });
}
