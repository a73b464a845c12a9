import type { AssessmentSection } from '../board/view/assessment-section.ts';
import { oriented } from '../reckoning/axes.ts';
import type { PatternAxis } from '../reckoning/axis.ts';
import type { ItemFigures } from '../reckoning/item.ts';
import { twoDecimals } from '../words/format.ts';
import { say } from '../words/say.ts';
import { textIn } from '../words/texts.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation, Part } from './explanation.ts';
import { part } from './part.ts';

/** An axis's score, item by item. Null: nobody answered. */
export function explainAxis(about: About, assessment: AssessmentSection, axis: PatternAxis): Explanation | null {
  const { language } = about;
  const score = assessment.pattern.axes[axis];
  if (score === null) return null;
  const level = ({ mean }: ItemFigures, direction: 1 | -1) => (mean === null ? null : oriented(mean, direction));
  return {
    title: say(language, `axes.${axis}.name`),
    about: say(language, 'explained-pattern.axis.ends', {
      low: say(language, `axis-ends.${axis}.low`),
      high: say(language, `axis-ends.${axis}.high`),
    }),
    value: twoDecimals(language, score),
    formula: say(language, 'explained-pattern.axis'),
    worked: null,
    parts: [itemsPart(about, assessment, axis, level, score, 'level')],
    notes: axisNotes(about, assessment, axis),
    sources: [ownRule(about, 'T20')],
  };
}

/** How far people agree on an axis, item by item. Null: nobody answered. */
export function explainAxisConsensus(
  about: About,
  assessment: AssessmentSection,
  axis: PatternAxis,
): Explanation | null {
  const { language } = about;
  const consensus = assessment.pattern.axisConsensus[axis];
  if (consensus === null) return null;
  return {
    title: say(language, 'items.agreement.name'),
    about: say(language, `axes.${axis}.name`),
    value: twoDecimals(language, consensus),
    formula: say(language, 'explained-pattern.axis-consensus'),
    worked: null,
    parts: [itemsPart(about, assessment, axis, (figures) => figures.consensus, consensus, 'agreement')],
    notes: axisNotes(about, assessment, axis),
    sources: [ownRule(about, 'T20', 'T25')],
  };
}

const onAxis = ({ sections }: About, { items }: AssessmentSection, axis: PatternAxis) => {
  const results = new Map(items.map((result) => [result.item, result]));
  return sections.setup.checklist
    .filter((item) => item.axis === axis)
    .map((item) => ({ item, figures: results.get(item.id)?.figures ?? null }));
};

function itemsPart(
  about: About,
  assessment: AssessmentSection,
  axis: PatternAxis,
  of: (figures: ItemFigures, direction: 1 | -1) => number | null,
  total: number,
  column: 'level' | 'agreement',
): Part {
  const parts = onAxis(about, assessment, axis).flatMap(({ item, figures }) => {
    const value = figures && of(figures, item.direction);
    return value === null ? [] : [{ item, value }];
  });
  const weights = parts.reduce((sum, { item }) => sum + item.weight, 0);
  return part(
    about,
    'items',
    [
      ['item', 'text'],
      [column, 'number'],
      ['weight', 'percent'],
      ['adds', 'part'],
    ],
    parts.map(({ item, value }): Cell[] => {
      const text = textIn(item.text, about.language);
      const name =
        item.direction === -1 ? say(about.language, 'explained-pattern.axis.reversed', { item: text }) : text;
      return [name, value, item.weight / weights, (value * item.weight) / weights];
    }),
    total,
  );
}

function axisNotes(about: About, assessment: AssessmentSection, axis: PatternAxis): string[] {
  const { language } = about;
  const silent = onAxis(about, assessment, axis).filter(({ figures }) => (figures?.mean ?? null) === null);
  return [
    say(language, 'explained-pattern.axis.reversed.help'),
    ...(silent.length > 0 ? [say(language, 'explained-pattern.axis.silent', { count: silent.length })] : []),
    say(language, 'explained-pattern.axis.each-opens'),
  ];
}
