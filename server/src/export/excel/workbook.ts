import type { DrawnTable } from '@nemawashi/shared/documents/tables/chart';
import { DRAWING_RELATION, drawingOf } from './drawing.ts';
import { packageOf } from './package.ts';
import { OFFICE, type Part, type Relation } from './part.ts';
import { coreProperties, extendedProperties } from './properties.ts';
import { SharedStrings } from './shared-strings.ts';
import { quotedName } from './sheet-reference.ts';
import { sheetXml } from './sheet.ts';
import { styles } from './styles.ts';
import { DECLARATION, escaped } from './xml.ts';
import { zipped } from './zip.ts';

export interface WorkbookSource {
  /** A sheet each; their names are legal as a sheet's, and all different. One at most has charts. */
  readonly tables: readonly DrawnTable[];
  /** The reader's, an IANA name. */
  readonly zone: string;
  /** Under every printed sheet. */
  readonly footer: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** `onStep` hears how many of all rows are written, and is waited for. */
export async function writeWorkbook(
  { tables, zone, footer, madeAt }: WorkbookSource,
  onStep: (done: number, of: number) => Promise<void>,
): Promise<Uint8Array> {
  const strings = new SharedStrings();
  const all = tables.reduce((sum, table) => sum + table.rows.length, 0);
  let done = 0;
  const sheets = tables.map((table, at): Part => {
    const { charts, rows } = table;
    const drawing = charts === undefined ? undefined : drawingOf(charts, rows.length, zone);
    return {
      name: `/xl/worksheets/sheet${String(at + 1)}.xml`,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
      ...(drawing && { relations: { [DRAWING_RELATION]: { type: `${OFFICE}/drawing`, to: drawing.part } } }),
      xml: () => sheetXml(table, { zone, footer, strings, drawing, onRow: () => (done += 1) }),
    };
  });
  const workbook: Part = {
    name: '/xl/workbook.xml',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    relations: {
      ...Object.fromEntries(
        sheets.map((to, at): [string, Relation] => [sheetRelation(at), { type: `${OFFICE}/worksheet`, to }]),
      ),
      styles: { type: `${OFFICE}/styles`, to: styles },
      strings: { type: `${OFFICE}/sharedStrings`, to: strings.part },
    },
    xml: () => [workbookXml(tables.map(({ name }) => name))],
  };
  const entries = packageOf({
    workbook: { type: `${OFFICE}/officeDocument`, to: workbook },
    core: {
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      to: coreProperties(madeAt),
    },
    extended: { type: `${OFFICE}/extended-properties`, to: extendedProperties },
  });
  return zipped(entries, () => onStep(done, all));
}

const sheetRelation = (at: number): string => `sheet${String(at + 1)}`;

/** In the order of ECMA-376 part 1, 18.2.27. */
const workbookXml = (names: readonly string[]): string =>
  [
    DECLARATION,
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    // Whoever saves it anew doesn't write their name into it unawares.
    '<workbookPr filterPrivacy="1"/><bookViews><workbookView/></bookViews><sheets>',
    ...names.map(
      (name, at) => `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="${sheetRelation(at)}"/>`,
    ),
    '</sheets><definedNames>',
    // The heading stands on every printed page.
    ...names.map(
      (name, at) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${String(at)}">${escaped(`${quotedName(name)}!$1:$1`)}</definedName>`,
    ),
    '</definedNames></workbook>',
  ].join('');
