import type { Department } from '@nemawashi/shared/board/checklist';
import type { Expected } from '@nemawashi/shared/board/expected';
import { fold, foldPerson } from '@nemawashi/shared/board/fold';
import type { Role } from '@nemawashi/shared/board/participant';
import { LIMITS, tidyLine, tooLongBy } from '@nemawashi/shared/board/text';
import type { Who } from './who.ts';

export interface Known {
  readonly departments: readonly Department[];
  readonly expected: readonly Pick<Expected, 'name' | 'role' | 'department'>[];
  /** What the roles are called in the reader's language. */
  readonly roles: readonly { readonly role: Role; readonly name: string }[];
  /** Of whom the list says neither role nor department. */
  readonly role: Role;
}

/** One line of the list: somebody to be expected, or why not. */
export type PastedPerson = { readonly line: string } & (
  | { readonly who: Who; readonly problem: null }
  | { readonly who: null; readonly problem: 'too-long' | 'listed' | 'no-name' }
);

const LINE = /[\n\r\v\f\u0085\u2028\u2029]+/;
const HEADINGS = ['氏名', '名前', 'お名前', 'name', 'full name'].map(fold);
const READING = /^[\p{sc=Hiragana}\p{sc=Katakana}ー・\s]+$/u;

/**
 * People out of a pasted list, a line each, cells parted by tabs as Excel does. What a cell is follows from what it says: a
 * department or role of the board's, kana after the name its reading, and of the others the first the name, the second the job title.
 */
export function pastedPeople(text: string, known: Known): readonly PastedPerson[] {
  const people: PastedPerson[] = [];
  for (const line of text.split(LINE)) {
    const cells = line
      .split('\t')
      .map(tidyLine)
      .filter((cell) => cell !== '');
    if (cells.length === 0 || cells.some((cell) => HEADINGS.includes(fold(cell)))) continue;
    const read = personIn(cells, known);
    const before = [...known.expected, ...people.flatMap(({ who }) => (who === null ? [] : flat(who)))];
    const problem =
      read === null ? 'no-name' : isTooLong(read) ? 'too-long' : before.some(isSame(read)) ? 'listed' : null;
    people.push(
      read === null || problem !== null
        ? { line, who: null, problem: problem ?? 'no-name' }
        : { line, who: read, problem },
    );
  }
  return people;
}

function personIn(cells: readonly string[], { departments, roles, role: usual }: Known): Who | null {
  let department: Department | null = null;
  let role: Role | null = null;
  let reading = '';
  const texts: string[] = [];
  for (const cell of cells) {
    const named = departments.find(({ name }) =>
      Object.values(name).some((each) => each !== undefined && fold(each) === fold(cell)),
    );
    const known = roles.find(({ name }) => fold(name) === fold(cell));
    if (department === null && named !== undefined) department = named;
    else if (role === null && known !== undefined) ({ role } = known);
    else if (reading === '' && texts.length > 0 && READING.test(cell)) reading = cell;
    else texts.push(cell);
  }
  const [name, ...titles] = texts;
  if (name === undefined) return null;
  const as = role ?? (department === null ? usual : 'representative');
  return {
    person: { name, jobTitle: titles.join(' '), reading },
    role: as,
    department: as === 'representative' && department !== null ? department.id : null,
  };
}

const isTooLong = ({ person: { name, jobTitle, reading } }: Who): boolean =>
  [
    [name, LIMITS.name],
    [jobTitle, LIMITS.jobTitle],
    [reading, LIMITS.reading],
  ].some(([text, max]) => tooLongBy(text as string, max as number, tidyLine) > 0);

const flat = ({ person: { name }, role, department }: Who) => ({ name, role, department });
const isSame =
  (who: Who) =>
  ({ name, role, department }: ReturnType<typeof flat>): boolean =>
    role === who.role && department === who.department && foldPerson(name) === foldPerson(who.person.name);
