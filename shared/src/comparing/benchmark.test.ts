import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tableCsv } from '../export/csv.ts';
import { loadDeskWords } from '../words/advisers/load.ts';
import { type Benchmark, benchmarkOf, FEWEST_BOARDS, quantile, rangesBeside, standing } from './benchmark.ts';
import { commonItems } from './common-items.ts';
import { comparedBoard, type Compared } from './compared.ts';
import { COMPARED, COMPARED_NAMES } from './figures.ts';
import { readFile } from './read-file.ts';
import { comparedTable } from './table.ts';
import { bundleBytes, madeCompanies } from './testing/made-bundle.ts';

const boards = madeCompanies(12).map((company) => {
  const read = readFile(bundleBytes(company));
  if (!read.ok || read.kind !== 'board') throw new Error(`${company.title} can’t be read`);
  return read.board;
});
const items = commonItems(boards.map(({ counted }) => counted));
const all = boards.map((board) => comparedBoard(board, items));
const some = fc.shuffledSubarray(all, { minLength: FEWEST_BOARDS });
function made(of: readonly Compared[]): Benchmark {
  const benchmark = benchmarkOf(of, items);
  if (benchmark === null) throw new Error('No benchmark');
  return benchmark;
}

it('N5 fewer than eight boards make none, nor do eight files of fewer boards', () => {
  for (let count = 0; count < FEWEST_BOARDS; count += 1) expect(benchmarkOf(all.slice(0, count), items)).toBeNull();
  const [first] = all;
  if (first === undefined) throw new Error('No boards');
  expect(
    benchmarkOf(
      Array.from({ length: 20 }, () => first),
      items,
    ),
  ).toBeNull();
  expect(benchmarkOf(all.slice(0, FEWEST_BOARDS), items)).not.toBeNull();
});

it('N5 it holds medians and quartiles of figures that eight boards know, and nothing that names one', () => {
  fc.assert(
    fc.property(some, (of) => {
      const { figures, ...head } = made(of);
      expect(Object.keys(head).sort()).toEqual(['boards', 'format', 'items', 'version']);
      for (const name of COMPARED_NAMES) {
        const values = of.flatMap((each) => COMPARED[name].of(each) ?? []).sort((a, b) => a - b);
        const range = figures[name];
        if (values.length < FEWEST_BOARDS) expect(range).toBeUndefined();
        else {
          expect(Object.keys(range ?? {}).sort()).toEqual(['boards', 'high', 'low', 'median']);
          // To a point out of 100, an hour, a pilot.
          const far = COMPARED[name].kind === 'hours' || COMPARED[name].kind === 'count' ? 0.5 : 0.005;
          expect(Math.abs((range?.median ?? NaN) - quantile(values, 0.5))).toBeLessThanOrEqual(far + 1e-9);
        }
      }
      const text = JSON.stringify(made(of));
      for (const { board } of of) {
        expect(text).not.toContain(board.title);
        expect(text).not.toContain(`"${board.id}"`);
        expect(text).not.toContain(String(board.exportedAt));
      }
    }),
    { numRuns: 30 },
  );
});

it('N5 what is told of a figure is a whole point, hour or pilot: no board’s own decimals', () => {
  for (const [name, range] of Object.entries(made(all).figures)) {
    if (range === undefined) continue;
    const { kind } = COMPARED[name as keyof typeof COMPARED];
    const step = kind === 'hours' || kind === 'count' ? 1 : 100;
    for (const value of [range.low, range.median, range.high])
      expect(Math.abs(value * step - Math.round(value * step))).toBeLessThan(1e-9);
  }
});

it('N5 the order in which boards were opened changes nothing', () => {
  fc.assert(
    fc.property(some, (of) => {
      expect(made(of.toReversed())).toEqual(made(of));
    }),
    { numRuns: 20 },
  );
});

it('N6 a benchmark is read as it was made, and one that tells of fewer boards isn’t', () => {
  const benchmark = made(all);
  const read = (value: unknown) => readFile(new TextEncoder().encode(JSON.stringify(value)));
  expect(read(benchmark)).toEqual({ ok: true, kind: 'benchmark', benchmark });
  expect(read({ ...benchmark, boards: 7 })).toMatchObject({ problem: 'damaged', place: 'boards' });
  const lean = { boards: 3, low: 0, median: 0, high: 0 };
  expect(read({ ...benchmark, figures: { lean } })).toMatchObject({ problem: 'damaged' });
  expect(read({ ...benchmark, company: '北製作所' })).toMatchObject({ problem: 'damaged' });
  expect(read({ ...benchmark, version: 2 })).toMatchObject({ problem: 'newer' });
});

it('N6 it stands beside boards that were asked the same; else only what pilots came to does', () => {
  const benchmark = made(all);
  expect(rangesBeside(benchmark, items)).toEqual(benchmark.figures);
  expect(rangesBeside(benchmark, [...items, 'culture:+:another'])).toEqual(benchmark.figures);
  const beside = rangesBeside(benchmark, items.slice(1));
  expect(Object.keys(beside).sort()).toEqual(['hoped', 'pilots']);
});

it('N6 a figure is told as below, within or above the middle half', () => {
  const range = { boards: 8, low: 0.4, median: 0.5, high: 0.6 };
  expect([0.39, 0.396, 0.4, 0.604, 0.61].map((value) => standing('field', value, range))).toEqual([
    'below',
    'within',
    'within',
    'within',
    'above',
  ]);
});

it('N8 the table has a row for each board, safe for a spreadsheet', async () => {
  const voice = { language: 'ja', say: await loadDeskWords('ja') } as const;
  const csv = tableCsv(
    comparedTable(
      voice,
      all.slice(0, 2).map((compared, at) => ({ name: at === 0 ? '=1+1' : 'B社', compared })),
    ),
    'Asia/Tokyo',
  );
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]?.startsWith("'=1+1,")).toBe(true);
  expect(lines[0]?.split(',')).toHaveLength(COMPARED_NAMES.length + 2);
});
