import { escaped } from './xml.ts';

/** In hundredths of a point. */
export const SIZES = { title: 1200, text: 900, small: 800 } as const;

/** As in cells; a workbook without a theme has no fonts or colours that a chart could inherit. */
const FONT = '<a:latin typeface="Yu Gothic"/><a:ea typeface="Yu Gothic"/>';
const INK = '<a:solidFill><a:srgbClr val="1F2933"/></a:solidFill>';

const letters = (tag: 'defRPr' | 'rPr', size: number, bold: boolean): string =>
  `<a:${tag} sz="${String(size)}" b="${bold ? '1' : '0'}">${INK}${FONT}</a:${tag}>`;

/** How what a chart writes by itself looks. */
export const textLook = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr>${letters('defRPr', size, false)}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;

export const titleXml = (text: string, size: number, bold = false): string =>
  [
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p>',
    `<a:pPr>${letters('defRPr', size, bold)}</a:pPr><a:r>${letters('rPr', size, bold)}<a:t>${escaped(text)}</a:t></a:r>`,
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>',
  ].join('');

const solid = (rgb: string): string => `<a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill>`;
const POINT_EMU = 12_700;
const outline = (rgb: string, points: number, dash = ''): string =>
  `<a:ln w="${String(points * POINT_EMU)}">${solid(rgb)}${dash}</a:ln>`;

export const QUIET_LINE = `<c:spPr>${outline('7B8794', 0.75)}</c:spPr>`;
export const FAINT_LINE = `<c:spPr>${outline('D5DBE1', 0.5)}</c:spPr>`;
export const PAPER = `<c:spPr>${solid('FFFFFF')}${outline('D5DBE1', 0.75)}</c:spPr>`;

/** Beside each other: a copier without colours keeps them apart, and each has an edge against the paper. */
export const BAR_FILLS = ['0B56A0', 'F3C88B'] as const;
const BAR_EDGE = '7A4A0C';

export const barLook = (at: number): string =>
  `<c:spPr>${solid(of(BAR_FILLS, at))}${outline(at % 2 === 0 ? of(BAR_FILLS, at) : BAR_EDGE, 0.75)}</c:spPr>`;

/** Dark enough on paper, and apart by dash and mark where colours are missing. */
export const LINE_COLOURS = ['0B56A0', '9A4D06', '3D6B1F', '6B3FA0', '8A1C4A', '45525E'] as const;
const DASHES = ['solid', 'dash', 'sysDot', 'lgDashDot', 'sysDash', 'lgDash'] as const;
const MARKS = ['circle', 'square', 'triangle', 'diamond', 'x', 'plus'] as const;

export const lineLook = (at: number): string => {
  const colour = of(LINE_COLOURS, at);
  return [
    `<c:spPr>${outline(colour, 2.25, `<a:prstDash val="${of(DASHES, at)}"/>`)}</c:spPr>`,
    `<c:marker><c:symbol val="${of(MARKS, at)}"/><c:size val="8"/>`,
    `<c:spPr>${solid(colour)}${outline(colour, 1)}</c:spPr></c:marker>`,
  ].join('');
};

/** Again from the first behind the last. */
function of<Each>(all: readonly [Each, ...Each[]], at: number): Each {
  return all[at % all.length] ?? all[0];
}
