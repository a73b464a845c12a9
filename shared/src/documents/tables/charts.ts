import { say } from '../../words/say.ts';
import type { ShownTable, TableId } from './catalogue.ts';
import type { Chart, DrawnTable } from './chart.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

interface Listed {
  readonly chart: Chart;
  readonly reading: string;
}
type Draw = (table: Table, source: Pick<TableSource, 'language'>) => Listed | null;

/** In the order in which they are listed and stand below each other. */
const DRAWN: readonly (readonly [TableId, Draw])[] = [
  ['ranking', tasksChart],
  ['checklist', itemsChart],
  ['pilot-hours', hoursChart],
];

/** Which charts there are, with the charts below; null: there is nothing to draw yet. */
export function chartsTable(source: Pick<TableSource, 'language'>, shown: readonly ShownTable[]): DrawnTable | null {
  const { language } = source;
  const listed = DRAWN.flatMap(([id, draw]): Listed[] => {
    const table = shown.find((each) => each.id === id)?.table;
    const drawn = table === undefined ? null : draw(table, source);
    return drawn === null ? [] : [drawn];
  });
  if (listed.length === 0) return null;
  const table = tableOf<Listed>(
    say(language, 'workbook.charts'),
    [
      { title: say(language, 'workbook.column.chart'), kind: 'text', of: ({ chart }) => chart.title },
      { title: say(language, 'workbook.column.sheet'), kind: 'text', of: ({ chart }) => chart.of.name },
      { title: say(language, 'workbook.column.reading'), kind: 'text', of: ({ reading }) => reading },
    ],
    listed,
  );
  return { ...table, charts: listed.map(({ chart }) => chart) };
}

/** The groups beside each other where both are shown apart, else all together. */
function itemsChart(of: Table, { language }: Pick<TableSource, 'language'>): Listed | null {
  const column = (name: 'item' | 'executives' | 'representatives' | 'mean'): number =>
    columnOf(of, say(language, `plan.column.${name}`));
  const groups = [column('executives'), column('representatives')];
  const apart = groups.every((each) => hasFigures(of, each));
  const series = apart ? groups : [column('mean')].filter((each) => hasFigures(of, each));
  if (series.length === 0) return null;
  const scale = {
    title: say(language, 'workbook.items.scale'),
    kind: 'integer',
    from: 1,
    to: 5,
  } as const;
  const title = say(language, 'workbook.items');
  return {
    chart: { shape: 'bars', title, of, labels: column('item'), series, scale },
    reading: say(language, apart ? 'workbook.items.apart' : 'workbook.items.together'),
  };
}

function tasksChart(of: Table, { language }: Pick<TableSource, 'language'>): Listed | null {
  const score = columnOf(of, say(language, 'plan.column.score'));
  if (!hasFigures(of, score)) return null;
  const labels = columnOf(of, say(language, 'plan.column.task'));
  const scale = {
    title: say(language, 'workbook.tasks.scale'),
    kind: 'number',
    from: 0,
    to: 1,
  } as const;
  return {
    chart: { shape: 'bars', title: say(language, 'workbook.tasks'), of, labels, series: [score], scale },
    reading: say(language, 'workbook.tasks.reading'),
  };
}

/** Every column but that of the days is a pilot. */
function hoursChart(of: Table, { language }: Pick<TableSource, 'language'>): Listed {
  const series = of.columns.flatMap(({ kind }, at) => (kind === 'percent' ? [at] : []));
  // What is saved is what is missing to 100 %.
  const to = of.rows.flat().some((cell) => typeof cell === 'number' && cell > 1) ? null : 1;
  const scale = { title: say(language, 'workbook.hours.scale'), kind: 'percent', from: 0, to } as const;
  return {
    chart: { shape: 'lines', title: say(language, 'workbook.hours'), of, labels: 0, series, scale },
    reading: say(language, 'workbook.hours.reading'),
  };
}

/** Headings of a table are all different. */
const columnOf = (table: Table, heading: string): number => table.columns.findIndex(({ title }) => title === heading);

const hasFigures = (table: Table, column: number): boolean => table.rows.some((row) => typeof row[column] === 'number');
