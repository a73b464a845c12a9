import { percent, sentences } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import type { Block } from '../documents/part.ts';
import type { Guide, Named } from './guide.ts';
import { comparisonBlock } from './table.ts';

/** The guide as the last chapter of a document: an annex under a heading of the second level. */
export function guideBlocks(language: Language, guide: Guide): Block[] {
  const { failures, rule, preparation, evidence, questions, place } = guide;
  const heading = (text: string): Block => ({ kind: 'heading', level: 3, text });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const named = ({ name, text }: Named): string => say(language, 'plan.field', { name, value: text });
  const list = (items: readonly string[]): Block => ({ kind: 'list', items });
  return [
    { kind: 'heading', level: 2, text: say(language, 'guide.annex.title', { title: guide.title }) },
    paragraph(guide.lead),
    paragraph(guide.experience),
    heading(guide.comparison.title),
    ...(place === null ? [] : [paragraph(place.sentence)]),
    comparisonBlock(language, guide),
    heading(failures.title),
    list(failures.items.map(({ name, text, avoid }) => sentences(language, [named({ name, text }), named(avoid)]))),
    paragraph(failures.note),
    heading(rule.title),
    paragraph(rule.lead),
    list(rule.items.map(named)),
    paragraph(rule.note),
    heading(preparation.title),
    list(preparation.items.map(named)),
    paragraph(preparation.note),
    heading(evidence.title),
    list([
      ...evidence.figures.map(({ name, value, text, source }) =>
        sentences(language, [named({ name, text: value }), text, source]),
      ),
      sentences(language, [
        named({
          name: evidence.ranks.name,
          text: evidence.ranks.bars.map((bar) => `${bar.name} ${percent(language, bar.share, 1)}`).join(' / '),
        }),
        evidence.ranks.text,
        evidence.ranks.source,
      ]),
    ]),
    heading(questions.title),
    list(
      questions.items.map(({ question, answer, own }) =>
        sentences(language, [
          named({ name: question, text: answer }),
          ...(own.length === 0 ? [] : [named({ name: questions.own, text: sentences(language, own) })]),
        ]),
      ),
    ),
  ];
}
