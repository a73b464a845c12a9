import type { CellKind } from '@nemawashi/shared/documents/tables/table';
import type { Part } from './part.ts';
import { DECLARATION, escaped } from './xml.ts';

/**
 * How each kind is shown: the id of a format that every Excel has, or a format of our own. Plain ones only: they are the
 * same in every language of Excel.
 */
const FORMATS: Readonly<Record<CellKind, number | string>> = {
  text: 0,
  integer: 1,
  number: 2,
  yen: 3,
  hours: '#,##0.0',
  percent: '0.0%',
  day: 'yyyy/mm/dd',
  moment: 'yyyy/mm/dd hh:mm',
};
const KINDS = Object.keys(FORMATS) as readonly CellKind[];
const OWN_FORMATS = Object.values(FORMATS).filter((format) => typeof format === 'string');
/** Ids below are Excel's. */
const FIRST_OWN_FORMAT = 164;

const formatId = (kind: CellKind): number => {
  const format = FORMATS[kind];
  return typeof format === 'number' ? format : FIRST_OWN_FORMAT + OWN_FORMATS.indexOf(format);
};

/** Words stand off from the number before them; in characters. */
export const INDENT = 1;
const WORDS = `horizontal="left" wrapText="1" indent="${String(INDENT)}"`;

/** By its place here a cell names its style. */
const STYLES = [
  // What nothing was said about.
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  heading(WORDS),
  // Over its numbers.
  heading('horizontal="right" wrapText="1"'),
  ...KINDS.map(body),
];

export const headingStyle = (kind: CellKind): number => (kind === 'text' ? 1 : 2);
export const cellStyle = (kind: CellKind): number => 3 + KINDS.indexOf(kind);

function heading(alignment: string): string {
  return (
    '<xf numFmtId="0" fontId="2" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">' +
    `<alignment vertical="center" ${alignment}/></xf>`
  );
}

function body(kind: CellKind): string {
  return (
    `<xf numFmtId="${String(formatId(kind))}" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyAlignment="1"><alignment vertical="top"${kind === 'text' ? ` ${WORDS}` : ''}/></xf>`
  );
}

/** On every Windows and Mac with Excel, and Japanese where Excel's own default isn't. */
const OUR_FONT = '<sz val="11"/><name val="Yu Gothic"/>';

/** In the order of ECMA-376 part 1, 18.8.39. Excel asks for the first two fills and the plain style to be there. */
export const styles: Part = {
  name: '/xl/styles.xml',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  xml: () => [
    DECLARATION,
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${String(OWN_FORMATS.length)}">`,
    ...OWN_FORMATS.map(
      (code, index) => `<numFmt numFmtId="${String(FIRST_OWN_FORMAT + index)}" formatCode="${escaped(code)}"/>`,
    ),
    '</numFmts>',
    // Columns are as wide as so many digits of the first.
    '<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
    `<font>${OUR_FONT}</font><font><b/>${OUR_FONT}</font></fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EDF2"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${String(STYLES.length)}">`,
    ...STYLES,
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ],
};
