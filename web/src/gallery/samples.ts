import { FINDINGS } from '@nemawashi/shared/figures/finding';
import type { GroupPlaces } from '@nemawashi/shared/reckoning/places';
import type { Counts } from '@nemawashi/shared/reckoning/tally';
import type { Stance } from '@nemawashi/shared/board/consent';
import { checkDays } from '@nemawashi/shared/board/learnt/check-days';
import type { Planned, Schedule } from '#lib/charts/gantt/drawing.ts';
import type { Bar, Bubble, Cell, HeatColumn, HeatRow, PersonMark, Slope, StoodAt } from '#lib/charts/data.ts';

const counts = (numbers: Counts['numbers'], unknown: number | null = 0): Counts => ({ numbers, unknown });

const STATEMENTS = [
  '失敗しても責められず、試したことが評価される',
  '生成AIを使う目的が、自分の言葉で説明できる',
  '入力してよいデータの範囲が、全員に知らされている',
];

/** 22 items, as the template has them. */
export const CELLS: readonly Cell[] = [4, 3, 2, 2, 1, 4, 1, 1, 1, 3].flatMap((count, kind) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${String(kind)}-${String(at)}`,
    name: STATEMENTS[at % STATEMENTS.length] ?? '',
    finding: FINDINGS[kind] ?? 'none',
  })),
);

const GROUPS: readonly Bar[] = [
  { group: 'executive', counts: counts([0, 1, 0, 1, 1]) },
  { group: 'representative', counts: counts([2, 4, 1, 2, 0], 1) },
];
export const LEVELS = [
  { ja: '決まっていない', en: 'Nothing is decided' },
  { ja: '一部の人だけが知っている', en: 'A few people know' },
  { ja: '文書になっている', en: 'It is written down' },
  { ja: '全員に知らされている', en: 'Everyone has been told' },
  { ja: '守られているかを確かめている', en: 'Someone checks that it is kept' },
] as const;
const DEPARTMENTS = [
  { name: '営業', mean: 4 },
  { name: '総務', mean: 2 },
  { name: '製造・現場', mean: 1.4 },
  { name: '人事', mean: 2.2 },
  { name: '情報システム', mean: 4.6 },
  { name: '経営企画', mean: 3 },
];

/** Each state of the bars, by what it shows. */
export const BARS = {
  both: { bars: GROUPS, departments: DEPARTMENTS },
  own: { bars: GROUPS.map((bar) => (bar.group === 'representative' ? { ...bar, own: 2 as const } : bar)) },
  unsure: { bars: GROUPS.map((bar) => (bar.group === 'executive' ? { ...bar, own: null } : bar)) },
  levels: { bars: GROUPS, item: { levels: LEVELS } },
  reversed: { bars: GROUPS, item: { direction: -1 as const } },
  together: { bars: [{ group: 'everyone' as const, counts: counts([1, 2, 3, 1, 0], null), own: 3 as const }] },
  alone: { bars: [{ group: 'executive' as const, counts: counts([0, 0, 0, 0, 3]) }] },
  nobody: { bars: [{ group: 'representative' as const, counts: counts([0, 0, 0, 0, 0], 4) }] },
  many: {
    bars: [
      { group: 'executive' as const, counts: counts([0, 3, 2, 5, 2]) },
      { group: 'representative' as const, counts: counts([41, 62, 50, 30, 5], 12) },
    ],
  },
};

const PLACES: GroupPlaces = {
  executives: { top: 0.82, field: 0.55, leading: 'topDown' },
  representatives: { top: 0.5, field: 0.47, leading: 'hybrid' },
};
const EARLIER: readonly StoodAt[] = [
  {
    all: { top: 0.72, field: 0.42 },
    groups: {
      executives: { top: 0.9, field: 0.6, leading: 'topDown' },
      representatives: { top: 0.42, field: 0.3, leading: 'hybrid' },
    },
  },
];
const person = (
  name: string,
  role: PersonMark['role'],
  top: number,
  field: number,
  leading: PersonMark['leading'],
): PersonMark => ({ seat: name, name, role, top, field, leading });
const PEOPLE: readonly PersonMark[] = [
  person('山本 健一', 'executive', 0.95, 0.6, 'topDown'),
  person('伊藤 由美', 'executive', 0.85, 0.5, 'topDown'),
  person('中村 浩', 'executive', 0.65, 0.58, 'hybrid'),
  person('小林 さくら', 'representative', 0.5, 0.5, 'hybrid'),
  person('渡辺 千夏', 'representative', 0.5, 0.5, 'hybrid'),
  person('加藤 大輔', 'representative', 0.62, 0.3, 'topDown'),
  person('木村 結衣', 'representative', 0.3, 0.7, 'bottomUp'),
  person('斎藤 和也', 'representative', 0.42, 0.38, 'hybrid'),
];
const ROOM = { top: 0.66, field: 0.5, band: 0.15, leading: 'topDown' as const };
const HALO = { lean: [-0.26, -0.05] as const, across: [0.5, 0.67] as const };

export const SQUARES = {
  whole: { ...ROOM, groups: PLACES, people: PEOPLE, halo: HALO },
  moved: { ...ROOM, groups: PLACES, halo: HALO, earlier: EARLIER },
  // Where people aren't named, and groups may not be told apart.
  together: { ...ROOM, halo: HALO },
  close: {
    ...ROOM,
    top: 0.55,
    field: 0.52,
    leading: 'hybrid' as const,
    groups: {
      executives: { top: 0.56, field: 0.53, leading: 'hybrid' as const },
      representatives: { top: 0.54, field: 0.51, leading: 'hybrid' as const },
    },
  },
  edge: { ...ROOM, top: 0.98, field: 0.03 },
  imagined: { ...ROOM, imagined: { top: 0.4, field: 0.62, name: '試算', description: '' } },
};

export const COLUMNS: readonly HeatColumn[] = [
  { id: 'all', name: '全体', group: 'everyone' },
  { id: 'e', name: '経営層', group: 'executive' },
  { id: 'r', name: '部門代表', group: 'representative' },
  ...DEPARTMENTS.map(({ name }) => ({ id: name, name, group: 'representative' as const })),
];
export const ROWS: readonly HeatRow[] = CELLS.filter((_, at) => at % 2 === 0).map(({ id, name, finding }, row) => ({
  id,
  name,
  finding,
  reversed: row === 2,
  cells: COLUMNS.map((_, column) =>
    (row + column) % 7 === 5 ? 'hidden' : (row + column) % 11 === 10 ? null : 1 + ((row * 3 + column * 7) % 9) / 2,
  ),
}));

export const SLOPES: readonly (readonly Slope[])[] = [
  [
    { group: 'executive', before: 4.3, after: 3.7 },
    { group: 'representative', before: 1.9, after: 2.8 },
  ],
  [
    { group: 'executive', before: 3, after: 3 },
    { group: 'representative', before: 3.1, after: 3.1 },
  ],
  [{ group: 'everyone', before: 2.2, after: 3.4 }],
];

const pilot = (id: string, name: string, note: string, start: string | null, end: string | null): Planned => ({
  id,
  name,
  note,
  start,
  end,
  checks: end === null ? [] : checkDays(end),
});
const MINUTES = pilot('minutes', '議事録の作成', '小林 さくら', '2026-12-01', '2027-01-31');
const REPORTS = pilot('reports', '音声での作業日報', '加藤 大輔', '2027-01-12', '2027-03-12');
const STEPS = [
  { id: 'a', text: '営業の二つのチームに広げる', note: '小林 さくら', day: '2027-04-01' },
  { id: 'b', text: '入力してよいデータの決まりを見直す', note: '', day: '2027-04-09' },
  { id: 'c', text: '全社の説明会', note: '伊藤 由美', day: null },
];
const PLANNED = { pilots: [MINUTES, REPORTS], steps: STEPS, decision: '2026-11-30', fiscalStart: 4 };
export const SCHEDULES: Readonly<Record<string, Schedule>> = {
  whole: PLANNED,
  brief: { ...PLANNED, steps: [], decision: null, pilots: [MINUTES] },
  open: {
    ...PLANNED,
    steps: [],
    pilots: [
      pilot('one', '議事録の作成', '', '2026-12-01', null),
      pilot('two', '音声での作業日報', '', null, '2027-03-12'),
      pilot('three', '問い合わせへの回答案', '', null, null),
    ],
  },
  undated: { pilots: [pilot('one', '議事録の作成', '', null, null)], steps: [], decision: null, fiscalStart: 4 },
  long: { ...PLANNED, pilots: [MINUTES, pilot('far', '図面の検索', '', '2027-01-01', '2029-12-31')] },
};

export const SEALS: readonly (readonly [name: string, stance: Stance | null, outdated: boolean])[] = [
  ['山本 健一', 'agree', false],
  ['伊藤 由美', 'reserve', false],
  ['加藤 大輔', 'object', false],
  ['中村 浩', null, false],
  ['渡辺 千夏', 'agree', true],
  ['木村 結衣', 'object', true],
  ['東 誠', 'agree', false],
  ['長谷川 誠', 'agree', false],
  ['長谷川 実', 'reserve', false],
  ['勅使河原 宏', 'agree', false],
  ['エリカ・ムスターマン', 'agree', false],
  ['ルーシー・ローゼンバーグ', 'agree', false],
  ['Jo Kim', 'agree', false],
  ['Erika Mustermann', 'agree', false],
  ['Hanna Fischer', 'reserve', false],
  ['Anna Schmidt', 'object', false],
];

const bubble = (id: string, name: string, pain: number, ease: number, hours: number | null, taken = false): Bubble => ({
  id,
  name,
  pain,
  ease,
  hours,
  taken,
});
/** Tasks apart from each other, crowded, and alike. */
export const MAPS: Readonly<Record<string, readonly Bubble[]>> = {
  apart: [
    bubble('a', '議事録の下書き', 4.4, 4.2, 40, true),
    bubble('b', '日報の要約', 2.6, 4, null),
    bubble('c', '見積書と請求書のたたき台を作る', 4, 2.2, 24),
    bubble('d', '求人票', 1.6, 1.8, 6),
  ],
  crowded: Array.from({ length: 12 }, (_, at) =>
    bubble(
      `t${String(at)}`,
      `${String(at + 1)} 見積書のたたき台`,
      3.2 + (at % 4) * 0.2,
      3.1 + (at % 3) * 0.25,
      4 + at * 4,
    ),
  ),
  alike: ['議事録', '日報', '週報'].map((name) => bubble(name, name, 3, 3, 10)),
  none: [],
};
