import type { Department } from '../board/checklist.ts';
import type { Person } from '../board/commands/people.ts';
import { MOST_DEPARTMENTS } from '../board/departments.ts';
import { MOST_EXPECTED } from '../board/expected.ts';
import { fold, foldPerson } from '../board/fold.ts';
import type { DepartmentId } from '../board/ids.ts';
import type { Role } from '../board/participant.ts';
import { LIMITS } from '../board/text.ts';
import type { ListedRole } from './role-words.ts';
import { departmentCalled, type Said, tableOf } from './table.ts';

interface Known {
  readonly name: string;
  readonly role: Role;
  readonly department: DepartmentId | null;
}

/** What the list is read against. */
export interface Board {
  readonly departments: readonly Department[];
  readonly expected: readonly Known[];
  /** Who is at the board. */
  readonly here: readonly Known[];
  /** Of whom the list says neither role nor department. */
  readonly role: ListedRole;
  /**
   * What becomes of a department that the board hasn't, by its `fold`: one that is meant; null: whoever comes from there
   * chooses it on joining. Missing: it is made, where the board still takes new ones.
   */
  readonly chosen: ReadonlyMap<string, DepartmentId | null>;
  readonly makes: boolean;
}

/** A department that is still to be made goes by its name. */
export type Of = { readonly id: DepartmentId } | { readonly made: string } | null;

export interface ListedPerson {
  readonly person: Person;
  readonly role: ListedRole;
  readonly department: Of;
}

/**
 * Why a row can't be taken. `listed`: on the board's list already; `twice`: further up in this one; `full`: no more people
 * are expected; `departments-full`: no more departments are made.
 */
export type Problem =
  | 'no-name'
  | 'name-too-long'
  | 'title-too-long'
  | 'reading-too-long'
  | 'department-too-long'
  | 'role'
  | 'listed'
  | 'twice'
  | 'full'
  | 'departments-full';

/** `here`: at the board already, and marked as come; `namesake`: somebody of that name is listed as something else. */
export type Hint = 'here' | 'namesake';

export type PastedRow = Pick<Said, 'line' | 'source' | 'roleWord'> &
  (
    | { readonly who: ListedPerson; readonly problem: null; readonly hint: Hint | null }
    | { readonly who: null; readonly problem: Problem; readonly hint: null }
  );

export interface PastedPeople {
  /** As it was pasted; null: there is none. */
  readonly heading: string | null;
  readonly rows: readonly PastedRow[];
  /** Departments of representatives that the board hasn't, each once as it was first written. */
  readonly unknown: readonly string[];
}

const tooLong = ({ name, title, reading, department }: Said): Problem | null => {
  if (name.length > LIMITS.name) return 'name-too-long';
  if (title.length > LIMITS.jobTitle) return 'title-too-long';
  if (reading.length > LIMITS.reading) return 'reading-too-long';
  return department.length > LIMITS.department ? 'department-too-long' : null;
};

const keyOf = (name: string, role: Role, department: string | null): string =>
  JSON.stringify([foldPerson(name), role, department]);
const keyOfKnown = ({ name, role, department }: Known): string => keyOf(name, role, department);

/** Who a list from a spreadsheet or a mail names, and what becomes of each row. */
export function pastedPeople(text: string, board: Board): PastedPeople {
  const { departments, expected } = board;
  const taken = new Map<string, Problem>(expected.map((each) => [keyOfKnown(each), 'listed']));
  const names = new Set(expected.map(({ name }) => foldPerson(name)));
  const here = new Set(board.here.map(keyOfKnown));
  /** By their `fold`, as first written. */
  const unknown = new Map<string, string>();
  const made = new Set<string>();

  const departmentOf = (name: string): Of => {
    if (name === '') return null;
    const known = departmentCalled(departments, name);
    if (known !== null) return { id: known.id };
    const by = fold(name);
    const written = unknown.get(by) ?? name;
    unknown.set(by, written);
    const chosen = board.chosen.get(by);
    if (chosen === undefined) return board.makes ? { made: written } : null;
    return chosen === null ? null : { id: chosen };
  };

  const problemOf = (said: Said, of: Of, key: string): Problem | null => {
    if (said.name === '') return 'no-name';
    if (said.roleWord !== '' && said.role === null) return 'role';
    const long = tooLong(said);
    if (long !== null) return long;
    const before = taken.get(key);
    if (before !== undefined) return before;
    if (taken.size >= MOST_EXPECTED) return 'full';
    const more = of !== null && 'made' in of && !made.has(of.made);
    return more && departments.length + made.size >= MOST_DEPARTMENTS ? 'departments-full' : null;
  };

  const table = tableOf(text, departments);
  const rows = table.rows.map((said): PastedRow => {
    const { line, source, roleWord, name, title, reading } = said;
    const role = said.role ?? (said.department === '' ? board.role : 'representative');
    const of = role === 'representative' ? departmentOf(said.department) : null;
    const key = keyOf(name, role, of === null ? null : 'id' in of ? of.id : `new ${of.made}`);
    const problem = problemOf(said, of, key);
    if (problem !== null) return { line, source, roleWord, who: null, problem, hint: null };
    if (of !== null && 'made' in of) made.add(of.made);
    const hint = here.has(key) ? 'here' : names.has(foldPerson(name)) ? 'namesake' : null;
    taken.set(key, 'twice');
    names.add(foldPerson(name));
    const person: Person = { name, jobTitle: title, reading };
    return { line, source, roleWord, who: { person, role, department: of }, problem: null, hint };
  });
  return { heading: table.heading, rows, unknown: [...unknown.values()] };
}
