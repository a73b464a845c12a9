import type { AssessmentSection } from '../board/view/assessment-section.ts';
import type { ItemId } from '../board/ids.ts';
import { patternName } from '../sentences/pattern.ts';
import { axisScores } from '../reckoning/axes.ts';
import { position } from '../reckoning/lean.ts';
import type { Means } from '../reckoning/leading.ts';
import { reach } from '../reckoning/talk.ts';
import { threeDecimals } from '../words/format.ts';
import { say } from '../words/say.ts';
import { textIn } from '../words/texts.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';

/** How much settling the groups' difference on an item would move lean. Null where groups aren't compared on it. */
export function explainImpact(about: About, { items, pattern }: AssessmentSection, id: ItemId): Explanation | null {
  const { language, sections } = about;
  const { checklist, weighing } = sections.setup;
  const item = checklist.find((each) => each.id === id);
  const figures = items.find((each) => each.item === id)?.figures;
  const impact = pattern.talk.find((each) => each.id === id)?.impact ?? null;
  if (item === undefined || figures === undefined || figures.gap === null || impact === null) return null;
  const means: Means = Object.fromEntries(items.map((each) => [each.item, each.figures.mean]));
  const { inAxis, axisPart } = reach({ checklist, settings: weighing }, item, means);
  const { gap, mean, executiveMean, representativeMean } = figures;
  const settled = (name: string, at: number | null): Cell[] => {
    const of = position(
      axisScores(checklist, (each) => (each.id === id ? at : (means[each.id] ?? null))),
      weighing,
    );
    return [name, at, of.lean, patternName(language, of.leading)];
  };
  return {
    title: say(language, 'explained-pattern.impact.title'),
    about: textIn(item.text, language),
    value: threeDecimals(language, impact),
    formula: say(language, 'explained-pattern.impact'),
    worked: say(language, 'explained-pattern.impact.worked', { inAxis, axisPart, gap: Math.abs(gap), impact }),
    parts: [
      part(
        about,
        'settled',
        [
          ['if', 'text'],
          ['mean', 'number'],
          ['lean', 'signed'],
          ['pattern', 'text'],
        ],
        [
          settled(say(language, 'explained-pattern.impact.now'), mean),
          settled(say(language, 'people.group.executive'), executiveMean),
          settled(say(language, 'people.group.representative'), representativeMean),
        ],
      ),
    ],
    notes: [say(language, 'explained-pattern.impact.pivotal')],
    sources: [ownRule(about, 'T35', 'T36')],
  };
}
