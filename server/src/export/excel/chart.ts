import type { Chart, Scale } from '@nemawashi/shared/documents/tables/chart';
import { FAINT_LINE, PAPER, QUIET_LINE, SIZES, textLook, titleXml } from './chart-look.ts';
import { seriesXml } from './chart-series.ts';
import { OFFICE, type Part } from './part.ts';
import { DECLARATION } from './xml.ts';

/** Ids of the two axes within a chart. */
const LABELS = '1';
const FIGURES = '2';
/** More labels than this are written smaller. */
const MANY = 12;

const FORMATS: Readonly<Record<Scale['kind'], string>> = { integer: '0', number: '0.0', percent: '0%' };

/** What Excel draws of a table's cells. `zone`: the reader's. In the order of ECMA-376 part 1, 21.2. */
export const chartPart = (chart: Chart, number: number, zone: string): Part => ({
  name: `/xl/charts/chart${String(number)}.xml`,
  type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  *xml() {
    const { title, shape, series } = chart;
    yield [
      `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}">`,
      `<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleXml(title, SIZES.title, true)}`,
      '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
      shape === 'bars'
        ? '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        : '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    ].join('');
    for (const at of series.keys()) yield seriesXml(chart, at, zone);
    const axes = `<c:axId val="${LABELS}"/><c:axId val="${FIGURES}"/>`;
    yield [
      shape === 'bars' ? `<c:gapWidth val="50"/>${axes}</c:barChart>` : `<c:marker val="1"/>${axes}</c:lineChart>`,
      shape === 'bars' ? namesAxis(chart) : daysAxis(),
      figuresAxis(chart),
      '</c:plotArea>',
      // One column alone is named by its scale.
      series.length > 1 || shape === 'lines'
        ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textLook(SIZES.text)}</c:legend>`
        : '',
      // Rows that a filter hides aren't drawn; days without an entry don't break a line.
      '<c:plotVisOnly val="1"/><c:dispBlanksAs val="span"/></c:chart>',
      `${PAPER}${textLook(SIZES.text)}</c:chartSpace>`,
    ].join('');
  },
});

/** From the top downwards, as in the table. */
const namesAxis = ({ of: { rows } }: Chart): string =>
  [
    `<c:catAx><c:axId val="${LABELS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${QUIET_LINE}`,
    `${textLook(rows.length > MANY ? SIZES.small : SIZES.text)}<c:crossAx val="${FIGURES}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');

const daysAxis = (): string =>
  [
    `<c:dateAx><c:axId val="${LABELS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
    '<c:numFmt formatCode="yyyy/mm/dd" sourceLinked="0"/>',
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${QUIET_LINE}${textLook(SIZES.text)}`,
    `<c:crossAx val="${FIGURES}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/></c:dateAx>`,
  ].join('');

/** Below the bars though they are counted from the top; left of the lines. */
const figuresAxis = ({ shape, scale }: Chart): string =>
  [
    `<c:valAx><c:axId val="${FIGURES}"/><c:scaling><c:orientation val="minMax"/>`,
    scale.to === null ? '' : `<c:max val="${String(scale.to)}"/>`,
    `<c:min val="${String(scale.from)}"/></c:scaling><c:delete val="0"/><c:axPos val="${shape === 'bars' ? 'b' : 'l'}"/>`,
    `<c:majorGridlines>${FAINT_LINE}</c:majorGridlines>${titleXml(scale.title, SIZES.text)}`,
    `<c:numFmt formatCode="${FORMATS[scale.kind]}" sourceLinked="0"/>`,
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${QUIET_LINE}${textLook(SIZES.text)}`,
    `<c:crossAx val="${LABELS}"/><c:crosses val="${shape === 'bars' ? 'max' : 'min'}"/>`,
    `<c:crossBetween val="${shape === 'bars' ? 'between' : 'midCat'}"/>`,
    scale.kind === 'integer' ? '<c:majorUnit val="1"/>' : '',
    '</c:valAx>',
  ].join('');
