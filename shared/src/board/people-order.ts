import { ROLES } from './participant.ts';
import type { PersonView } from './view/people-section.ts';

/** Made once: making one costs more than comparing a hundred names. */
const { compare } = new Intl.Collator('ja', { numeric: true });

/** As a Japanese office sorts its lists: by reading, and by name where none is given. */
export const byReading = (a: Pick<PersonView, 'name' | 'reading'>, b: Pick<PersonView, 'name' | 'reading'>): number =>
  compare(a.reading || a.name, b.reading || b.name);

/** Role by role, and by reading within each. */
export const byRoleAndReading = (
  a: Pick<PersonView, 'name' | 'reading' | 'role'>,
  b: Pick<PersonView, 'name' | 'reading' | 'role'>,
): number => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || byReading(a, b);
