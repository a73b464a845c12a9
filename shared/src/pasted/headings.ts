import { fold } from '../board/fold.ts';

/** What a column of a list of people holds. */
export type Column = 'name' | 'family' | 'given' | 'title' | 'reading' | 'role' | 'department';

const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: [
    '氏名',
    '名前',
    'お名前',
    '姓名',
    '参加者',
    '参加者名',
    '社員名',
    'name',
    'full name',
    'person',
    'participant',
  ],
  family: ['姓', '苗字', '名字', 'last name', 'family name', 'surname'],
  given: ['名', 'first name', 'given name'],
  title: ['役職', '役職名', '肩書', '肩書き', '職位', 'title', 'job title', 'position'],
  reading: [
    'ふりがな',
    '振り仮名',
    'よみ',
    'よみがな',
    '読み',
    '読み仮名',
    'かな',
    '氏名かな',
    'reading',
    'furigana',
    'kana',
  ],
  role: ['役割', '立場', '区分', '参加区分', 'role'],
  department: [
    '部署',
    '部署名',
    '部門',
    '部門名',
    '所属',
    '所属部署',
    'department',
    'department name',
    'dept',
    'division',
    'team',
  ],
};

const MEANING = new Map(
  Object.entries(HEADINGS).flatMap(([column, words]) => words.map((word) => [fold(word), column as Column])),
);

/** What stands behind a heading's words says how to fill it in: 氏名（必須）, Name *. */
const BESIDE = /[（(].*[）)]|[*＊※:：]/gu;

export const columnCalled = (heading: string): Column | null => MEANING.get(fold(heading.replace(BESIDE, ''))) ?? null;

/** What each column holds, where this row heads a list; null: it is a row like the others. */
export function columnsOf(row: readonly string[]): readonly (Column | null)[] | null {
  const columns = row.map(columnCalled);
  return columns.includes('name') || (columns.includes('family') && columns.includes('given')) ? columns : null;
}
