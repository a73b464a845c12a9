import { excel } from '@nemawashi/server/export/excel/excel';
import { type Node, opened } from '@nemawashi/server/export/excel/testing/opened';
import { audit } from '@nemawashi/shared/board/view/audit';
import { sectionsFor } from '@nemawashi/shared/board/view';
import { tablesOf } from '@nemawashi/shared/documents/tables/catalogue';
import { bundledRounds } from '@nemawashi/shared/export/bundle';
import { planCalendar } from '@nemawashi/shared/export/calendar';
import { tableCsv } from '@nemawashi/shared/export/csv';
import { namesIn } from '@nemawashi/shared/sentences/names';
import { everyCommand } from '@nemawashi/shared/testing/every-command';
import { BEGINNINGS_COUNT, HostileStory, runsAsFormula } from '@nemawashi/shared/testing/hostile-text';
import { Story } from '@nemawashi/shared/testing/story';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { scaled } from '../support/figure.ts';

type Source = Parameters<typeof excel.make>[0];

/** The board as it stands after each part of a meeting. */
function sourcesOf(story: Story): Source[] {
  const seen: Source[] = [];
  everyCommand(story, () => {
    const { state } = story;
    const results = story.results();
    const sections = sectionsFor(state, 'voter', { online: new Set(), waiting: [], results });
    for (const language of LANGUAGES)
      seen.push({
        ...{ sections, notes: {}, language, timeZone: 'Asia/Tokyo', now: state.at },
        ...{ names: namesIn(language, sections), log: audit(story.log), rounds: bundledRounds(state, results) },
      });
  });
  return seen;
}
/** Everybody writes what is hostile: in the long form everything there is, wherever something may be written. */
const STARTS = Array.from({ length: scaled(4, BEGINNINGS_COUNT) }, (_, n) => n * scaled(8, 1));
const SOURCES = STARTS.flatMap((start) => sourcesOf(new HostileStory(start, { items: 3 })));

it('row 18: X2 every text of every command stays a text in every cell of every table', () => {
  let cells = 0;
  for (const source of SOURCES)
    for (const { table } of tablesOf(source)) {
      const rows: string[][] = parseCsv(tableCsv(table, source.timeZone), { bom: true, relax_column_count: true });
      cells += rows.flat().length;
      expect(rows.flat().filter(runsAsFormula)).toEqual([]);
    }
  expect(cells).toBeGreaterThan(1_000);
});

const names = (node: Node): string[] => [node.name, ...node.children.flatMap(names)];
const targets = (node: Node): string[] => [
  ...Object.entries(node.attributes).flatMap(([name, value]) =>
    /^(target|r:id|location)$/i.test(name) ? [value] : [],
  ),
  ...node.children.flatMap(targets),
];

it('row 18: X2 in Excel’s file there is no formula, no link out of it and nothing that it would run', async () => {
  for (const source of SOURCES) {
    const file = await excel.make(source, { table: 'plan', annex: true, step: () => Promise.resolve() });
    const parts = opened(file as Uint8Array);
    const sheets = [...parts].filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(1);
    for (const [path, part] of sheets) {
      const found = new Set(names(part));
      expect([path, found.has('c'), found.has('f'), found.has('hyperlink')]).toEqual([path, true, false, false]);
    }
    for (const [path, part] of parts)
      expect([path, targets(part).filter((target) => /:/.test(target))]).toEqual([path, []]);
    expect([...parts.keys()].filter((path) => /vba|macro|external|embed|activex/i.test(path))).toEqual([]);
  }
});

it('row 18: D43 in a calendar what people wrote begins no entry, no property and no line of its own', () => {
  const honest = sourcesOf(new Story({ items: 3 })).map(shapeOf);
  expect(honest.flat().length).toBeGreaterThan(0);
  SOURCES.forEach((source, index) => expect(shapeOf(source)).toEqual(honest[index % honest.length]));
});

/** Each entry of a calendar as another program reads it: what it has, not what that says. */
function shapeOf(source: Source): string[][] {
  const text = planCalendar(source);
  if (!text.includes('BEGIN:VEVENT')) return [];
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents('vevent').map((event) => event.getAllProperties().map(({ name }) => name));
}
