import { PRESENT } from '../../board/participant.ts';
import type { ListedPerson } from '../../board/view/people-section.ts';
import type { SentPerson } from './sections.ts';

/** What is said of somebody only where it is otherwise. */
const USUAL = {
  jobTitle: '',
  reading: '',
  department: null,
  leads: false,
  entered: false,
  attendance: PRESENT,
  removed: false,
  mergedInto: null,
  reissued: null,
  moved: null,
} as const satisfies Omit<ListedPerson, 'seat' | 'name' | 'role'>;

const isUsual = (person: ListedPerson, key: string): boolean =>
  key === 'attendance'
    ? person.attendance.kind === PRESENT.kind && person.attendance.for === PRESENT.for
    : key in USUAL && person[key as keyof typeof USUAL] === USUAL[key as keyof typeof USUAL];

export const writePerson = (person: ListedPerson): SentPerson => {
  const said = Object.entries(person).filter(([key]) => !isUsual(person, key));
  return Object.fromEntries(said) as unknown as SentPerson;
};

export const readPerson = (sent: SentPerson): ListedPerson => ({ ...USUAL, ...sent });
