import type { NumberOrUnknown } from './input.ts';

/** A record's own entry: an id like `toString` must not find what every object has. */
export const own = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * A record's own answer: what every object has is never a number or null. On the way of every answer, where asking for
 * ownership would cost more than all the rest.
 */
export const ownAnswer = (
  record: Readonly<Partial<Record<string, NumberOrUnknown>>> | undefined,
  key: string,
): NumberOrUnknown | undefined => {
  const given = record?.[key];
  return typeof given === 'number' || given === null ? given : undefined;
};
