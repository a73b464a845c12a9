import type { Department } from '../board/checklist.ts';
import { fold } from '../board/fold.ts';
import { tidyLine } from '../board/text.ts';
import { type Row, rowsOf } from './cells.ts';
import { type Column, columnCalled, columnsOf } from './headings.ts';
import { type ListedRole, roleCalled } from './role-words.ts';

/** What one row of a list says, tidied; what it doesn't say is empty. */
export interface Said {
  /** Its cells on one line. */
  readonly line: string;
  /** As it was pasted. */
  readonly source: string;
  readonly name: string;
  readonly title: string;
  readonly reading: string;
  readonly department: string;
  /** As it stands there; `role` null: it names none that is known. */
  readonly roleWord: string;
  readonly role: ListedRole | null;
}

const READING = /^[\p{sc=Hiragana}\p{sc=Katakana}ー・\s]+$/u;
const UNIT = /(?:部|課|室|係|グループ|チーム|事業部|本部)$/u;
const unitless = (name: string): string => fold(name).replace(UNIT, '');

/** Which of the board's departments is meant; 営業部 is 営業 where no other is. */
export function departmentCalled(departments: readonly Department[], name: string): Department | null {
  const called = (by: (text: string) => string) =>
    departments.filter(({ name: names }) =>
      Object.values(names).some((each) => each !== undefined && by(each) !== '' && by(each) === by(name)),
    );
  const exact = called(fold);
  if (exact[0] !== undefined) return exact[0];
  const [near, ...others] = called(unitless);
  return near !== undefined && others.length === 0 ? near : null;
}

/** By its heading, every cell is what its column holds. */
function byHeading(row: Row['cells'], columns: readonly (Column | null)[]): Omit<Said, 'line' | 'source'> {
  const at = (column: Column): string => tidyLine(row.filter((_, place) => columns[place] === column).join(' '));
  const name = at('name') || tidyLine(`${at('family')} ${at('given')}`);
  const roleWord = at('role');
  return {
    name,
    title: at('title'),
    reading: at('reading'),
    department: at('department'),
    roleWord,
    role: roleWord === '' ? null : roleCalled(roleWord, true),
  };
}

/**
 * Without a heading a cell is what it says: a department or role that is known, kana behind the name its reading; of the
 * others the first is the name, the rest the job title. Where a column names departments, all of it does.
 */
function bySaying(
  row: Row['cells'],
  departments: readonly Department[],
  places: ReadonlySet<number>,
): Omit<Said, 'line' | 'source'> {
  const said = { name: '', title: '', reading: '', department: '', roleWord: '', role: null as ListedRole | null };
  for (const [place, cell] of row.map(tidyLine).entries()) {
    if (cell === '') continue;
    const role = roleCalled(cell, false);
    if (said.department === '' && departmentCalled(departments, cell) !== null) said.department = cell;
    else if (said.role === null && role !== null) Object.assign(said, { role, roleWord: cell });
    else if (said.department === '' && places.has(place) && row.length > 1 && !READING.test(cell))
      said.department = cell;
    else if (said.reading === '' && said.name !== '' && READING.test(cell)) said.reading = cell;
    else if (said.name === '') said.name = cell;
    else said.title = tidyLine(`${said.title} ${cell}`);
  }
  return said;
}

const CSV = [',', ';'] as const;

/** A list parted by tabs is one that a spreadsheet gave; else commas part cells only where one of them tells that they do. */
function split(text: string, departments: readonly Department[]): readonly Row[] {
  if (text.includes('\t')) return rowsOf(text, '\t');
  const lines = rowsOf(text, '\t');
  for (const between of CSV) {
    const rows = rowsOf(text, between);
    const tells = ({ cells: [first, ...cells] }: Row): boolean =>
      cells.some(
        (cell) =>
          READING.test(tidyLine(cell)) ||
          roleCalled(cell, false) !== null ||
          columnCalled(cell) !== null ||
          departmentCalled(departments, cell) !== null,
      ) ||
      (cells.length > 0 && first !== undefined && departmentCalled(departments, first) !== null);
    if (rows.some(tells)) return rows;
  }
  return lines;
}

/** `heading`: as it was pasted; null: the list has none. */
export interface Table {
  readonly heading: string | null;
  readonly rows: readonly Said[];
}

/** What a pasted list says of people, a row each, in its order. */
export function tableOf(text: string, departments: readonly Department[]): Table {
  const all = split(text, departments);
  const columns = all[0] === undefined ? null : columnsOf(all[0].cells);
  // Once more on each of its pages, when it was copied out of print.
  const people = all.filter(({ cells }) => columnsOf(cells) === null);
  // A column in which somebody’s role stands isn’t one of departments: its rows are each in an order of their own.
  const placesOf = (is: (cell: string) => boolean): Set<number> =>
    new Set(people.flatMap(({ cells }) => cells.flatMap((cell, place) => (is(tidyLine(cell)) ? [place] : []))));
  const roles = placesOf((each) => roleCalled(each, false) !== null);
  const named = placesOf((each) => departmentCalled(departments, each) !== null);
  const places = new Set([...named].filter((place) => !roles.has(place)));
  const rows = people.map(({ cells, source }) => ({
    line: tidyLine(cells.join(' ')),
    source,
    ...(columns === null ? bySaying(cells, departments, places) : byHeading(cells, columns)),
  }));
  return { heading: columns === null ? null : (all[0]?.source ?? null), rows };
}
