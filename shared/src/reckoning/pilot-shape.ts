import { daysBetween } from '../days.ts';

/** A pilot as far as its shape is judged: exactly one department and task, an owner, few people, a short time, a measure. */
export interface PilotToShape {
  readonly department: string | null;
  readonly owner: string;
  readonly sponsor: string;
  readonly people: readonly string[];
  /** ISO dates, both inclusive. */
  readonly start: string | null;
  readonly end: string | null;
  readonly measure: string;
  readonly baseline: string;
  readonly target: string;
}

export type Missing =
  | { readonly kind: 'department' | 'owner' | 'sponsor' | 'dates' | 'measure' | 'baseline' | 'target' }
  | { readonly kind: 'people'; readonly count: number }
  | { readonly kind: 'days'; readonly days: number };

const PEOPLE = { least: 2, most: 3 };
const DAYS = { least: 7, most: 14 };

/** What a pilot still lacks before it can begin (SPEC T46). */
export function missingForPilot(pilot: PilotToShape): Missing[] {
  const missing: Missing[] = [];
  if (pilot.department === null) missing.push({ kind: 'department' });
  if (pilot.owner === '') missing.push({ kind: 'owner' });
  if (pilot.sponsor === '') missing.push({ kind: 'sponsor' });
  const count = pilot.people.length;
  if (count < PEOPLE.least || count > PEOPLE.most) missing.push({ kind: 'people', count });
  if (pilot.start === null || pilot.end === null) missing.push({ kind: 'dates' });
  else {
    const days = daysBetween(pilot.start, pilot.end);
    if (days < DAYS.least || days > DAYS.most) missing.push({ kind: 'days', days });
  }
  for (const kind of ['measure', 'baseline', 'target'] as const) if (pilot[kind] === '') missing.push({ kind });
  return missing;
}
