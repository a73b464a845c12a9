import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Department } from '../board/checklist.ts';
import { personSchema } from '../board/commands/people.ts';
import { MOST_EXPECTED } from '../board/expected.ts';
import { fold } from '../board/fold.ts';
import type { DepartmentId } from '../board/ids.ts';
import { tidyLine } from '../board/text.ts';
import { rowsOf } from './cells.ts';
import { type Board, type ListedPerson, pastedPeople } from './people.ts';

const sales = 'sales' as DepartmentId;
const plan = 'plan' as DepartmentId;
const board: Board = {
  departments: [
    { id: sales, name: { ja: '営業', en: 'Sales' } },
    { id: plan, name: { ja: '経営企画', en: 'Corporate planning' } },
  ] satisfies Department[],
  expected: [{ name: '高橋 一郎', role: 'executive', department: null }],
  here: [{ name: '小林 さくら', role: 'representative', department: sales }],
  role: 'executive',
  chosen: new Map(),
  makes: true,
};
const read = (text: string, more: Partial<Board> = {}) => pastedPeople(text, { ...board, ...more });
const whoIn = (text: string, more: Partial<Board> = {}) => read(text, more).rows.map(({ who }) => who);
const problems = (text: string) => read(text).rows.map(({ line, problem }) => [line, problem]);
const flat = (who: ListedPerson | null) =>
  who && [
    who.person.name,
    who.person.jobTitle,
    who.person.reading,
    who.role,
    who.department === null ? null : 'id' in who.department ? who.department.id : `+${who.department.made}`,
  ];

describe('M74 a list of people that is pasted', () => {
  it('goes by its heading, in whatever order, in both languages', () => {
    const wanted = [
      ['山田 太郎', '課長', 'やまだ たろう', 'representative', sales],
      ['鈴木 守', '取締役', '', 'executive', null],
    ];
    const japanese =
      '部署\t氏名（必須）\t役職\tフリガナ\t区分\r\n営業部\t山田 太郎\t課長\tやまだ たろう\t\r\n\t鈴木 守\t取締役\t\t役員\r\n';
    expect(whoIn(japanese).map(flat)).toEqual(wanted);
    const english =
      'Role,Job title,Name,Reading,Department\n,課長,山田 太郎,やまだ たろう,Sales\nExecutive,取締役,鈴木 守,,\n';
    expect(whoIn(english).map(flat)).toEqual(wanted);
  });

  it('takes family and given names of two columns for one name, and passes over what else stands there', () => {
    expect(whoIn('社員番号\t姓\t名\tメール\n0012\t山田\t太郎\ta@example.com').map(flat)).toEqual([
      ['山田 太郎', '', '', 'executive', null],
    ]);
  });

  it('without a heading takes cells for what they say', () => {
    expect(
      whoIn('営業\t山田　太郎\tやまだ たろう\t課長\n鈴木 守\tオブザーバー\t顧問\n部門代表\t伊藤\nさくら').map(flat),
    ).toEqual([
      ['山田 太郎', '課長', 'やまだ たろう', 'representative', sales],
      ['鈴木 守', '顧問', '', 'observer', null],
      ['伊藤', '', '', 'representative', null],
      ['さくら', '', '', 'executive', null],
    ]);
  });

  it('knows a department by the column in which others stand', () => {
    expect(whoIn('営業\t山田\n製造\t鈴木\n').map(flat)).toEqual([
      ['山田', '', '', 'representative', sales],
      ['鈴木', '', '', 'representative', '+製造'],
    ]);
  });

  it('leaves commas in names alone, and reads quotes as Excel writes them', () => {
    expect(whoIn('Yamada, Taro\nSuzuki, Jiro').map((who) => who?.person.name)).toEqual([
      'Yamada, Taro',
      'Suzuki, Jiro',
    ]);
    expect(whoIn('name,title\n"Yamada, Taro","課長\n（兼務）"\n"O""Neill",\n').map(flat)).toEqual([
      ['Yamada, Taro', '課長 （兼務）', '', 'executive', null],
      ['O"Neill', '', '', 'executive', null],
    ]);
  });

  it('passes over empty rows, a heading that comes again, and every kind of line end', () => {
    expect(whoIn('\uFEFF氏名\t役職\r\n\t\r\n山田\t課長\v\r佐藤\u200B次郎\t\n氏名\t役職\n').map(flat)).toEqual([
      ['山田', '課長', '', 'executive', null],
      ['佐藤次郎', '', '', 'executive', null],
    ]);
  });

  it('says of each row why it can’t be taken', () => {
    const long = '長'.repeat(61);
    expect(problems(`氏名\t役割\n髙橋一郎 様\t役員\n${long}\t\n\t役員\n山田\t部外者\n伊藤\t\n伊藤\t`)).toEqual([
      ['髙橋一郎 様 役員', 'listed'],
      [long, 'name-too-long'],
      ['役員', 'no-name'],
      ['山田 部外者', 'role'],
      ['伊藤', null],
      ['伊藤', 'twice'],
    ]);
    expect(problems(`氏名\t部署\n山田\t${'長'.repeat(41)}`)[0]?.[1]).toBe('department-too-long');
  });

  it('makes a department that the board hasn’t, or takes the one that is chosen, or leaves it to the person', () => {
    const text = '氏名\t部署\n山田\t製造\n鈴木\t製 造\n佐藤\t経理';
    expect(read(text).unknown).toEqual(['製造', '経理']);
    expect(whoIn(text).map(flat)).toEqual([
      ['山田', '', '', 'representative', '+製造'],
      ['鈴木', '', '', 'representative', '+製造'],
      ['佐藤', '', '', 'representative', '+経理'],
    ]);
    const chosen = new Map([
      [fold('製造'), plan],
      [fold('経理'), null],
    ]);
    expect(whoIn(text, { chosen }).map((who) => flat(who)?.[4])).toEqual([plan, plan, null]);
    expect(whoIn(text, { makes: false }).map((who) => flat(who)?.[4])).toEqual([null, null, null]);
  });

  it('says who is at the board already, and who is listed by the same name as something else', () => {
    const hints = read('小林さくら\t営業\n高橋 一郎\t営業').rows.map(({ hint }) => hint);
    expect(hints).toEqual(['here', 'namesake']);
  });

  it('takes no more than are ever expected', () => {
    const text = Array.from({ length: MOST_EXPECTED + 2 }, (_, at) => `山田 ${String(at)}`).join('\n');
    const { rows } = read(text);
    expect(rows.filter(({ problem }) => problem === null)).toHaveLength(MOST_EXPECTED - board.expected.length);
    expect(rows.at(-1)?.problem).toBe('full');
  });
});

const cell = fc.oneof(
  fc.constantFrom('営業', '山田 太郎', '役員', 'やまだ', '課長', '', '"', 'a"b', 'x\ny', '　', '部署', 'ab\tc'),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('M74 whatever is pasted', () => {
  it('a table comes back cell by cell as a spreadsheet has written it', () => {
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom('\t', ',', ';'), fc.constantFrom('\n', '\r\n'), (rows, between, end) => {
        const text = rows.map((row) => row.map(quoted).join(between)).join(end);
        const filled = rows.filter((row) => row.some((each) => each.trim() !== ''));
        const read = rowsOf(text, between);
        expect(read.map(({ cells }) => cells)).toEqual(filled);
        // What can't be taken goes back into the field as it came.
        const again = rowsOf(read.map(({ source }) => source).join('\n'), between);
        expect(again.map(({ cells }) => cells)).toEqual(filled);
      }),
    );
  });

  it('the order of columns changes nothing where a heading names them', () => {
    const rows = fc.array(fc.record({ name: cell, title: cell, reading: cell, role: cell, department: cell }), {
      maxLength: 6,
    });
    const columns = ['name', 'title', 'reading', 'role', 'department'] as const;
    fc.assert(
      fc.property(rows, fc.shuffledSubarray([...columns], { minLength: 5 }), (people, order) => {
        const text = (by: readonly (typeof columns)[number][]) =>
          [by, ...people.map((each) => by.map((column) => each[column]))]
            .map((row) => row.map(quoted).join('\t'))
            .join('\n');
        const seen = (by: typeof order) => read(text(by)).rows.map(({ who, problem }) => ({ who, problem }));
        expect(seen(order)).toEqual(seen([...columns]));
      }),
    );
  });

  it('every row is there once, and whoever is taken fits the board', () => {
    const rows = fc.array(
      fc.array(cell, { minLength: 1, maxLength: 5 }).map((row) => row.join('\t')),
      { maxLength: 12 },
    );
    const text = fc.oneof(
      rows.map((each) => each.join('\n')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        for (const { line, who } of read(pasted).rows) {
          expect(line).toBe(tidyLine(line));
          if (who === null) continue;
          expect(v.safeParse(personSchema, who.person)).toMatchObject({ success: true, output: who.person });
          expect(who.role === 'representative' || who.department === null).toBe(true);
        }
      }),
    );
  });

  it('what was taken once is listed the next time', () => {
    const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (people) => {
        const text = [['name', 'title', 'reading', 'role', 'department'], ...people]
          .map((row) => row.map(quoted).join('\t'))
          .join('\n');
        const { rows: first, unknown } = read(text);
        const made = (name: string) => `new ${fold(name)}` as DepartmentId;
        const departments = [...board.departments, ...unknown.map((name) => ({ id: made(name), name: { ja: name } }))];
        const expected = first.flatMap(({ who }) => {
          if (who === null) return [];
          const { person, role, department: of } = who;
          const department = of === null ? null : 'id' in of ? of.id : made(of.made);
          return [{ name: person.name, role, department }];
        });
        const again = read(text, { departments, expected: [...board.expected, ...expected] });
        expect(again.rows.filter(({ problem }) => problem === null)).toEqual([]);
      }),
    );
  });
});
