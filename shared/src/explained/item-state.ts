import { findingName } from '../figures/finding.ts';
import { ITEM_STATES, type ItemState } from '../reckoning/item-state.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import { countingNotes } from './counting-notes.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';
import type { Subject } from './subject.ts';

/** Why an item is called agreed, split, divided …: the rules in their order, the first that holds marked. */
export function explainState(about: About, subject: Subject): Explanation | null {
  const { language } = about;
  const { n, state } = subject.figures;
  if (n === 0) return null;
  const name = (each: ItemState) =>
    each === 'agreed'
      ? say(language, 'items.state.agreed.name')
      : findingName(language, { n, state: each, side: null }, { direction: 1, ...subject.asked });
  return {
    title: say(language, 'explained.state.title'),
    about: subject.name,
    value: name(state),
    formula: say(language, 'explained.state'),
    worked: null,
    parts: [
      part(
        about,
        'rules',
        [
          ['state', 'text'],
          ['rule', 'text'],
          ['here', 'text'],
        ],
        ITEM_STATES.map((each) => [
          each === state ? say(language, 'explained.holds', { name: name(each) }) : name(each),
          say(language, `explained.state.${each}`),
          here(about, subject, each),
        ]),
      ),
    ],
    notes: countingNotes(about, subject),
    sources: [ownRule(about, 'T15')],
  };
}

/** What the rule looks at, on this item. */
function here({ language }: About, { figures }: Subject, state: ItemState): string {
  const { n, gap, executiveMean: e, representativeMean: r, distribution, consensus } = figures;
  switch (state) {
    case 'thin':
      return say(language, 'common.people', { count: n });
    case 'divided':
      return gap === null || e === null || r === null
        ? '–'
        : say(language, 'explained.state.divided.here', { gap, e, r });
    case 'split': {
      if (distribution === null) return '–';
      const [one, two, , four, five] = distribution;
      return say(language, 'explained.state.split.here', { low: one + two, high: four + five });
    }
    case 'apart':
      return gap === null ? '–' : say(language, 'explained.state.apart.here', { gap });
    case 'agreed':
    case 'undecided': {
      if (consensus === null || distribution === null) return '–';
      const [one, two, , four, five] = distribution;
      return say(language, 'explained.state.agreed.here', { consensus, low: one + two, high: four + five });
    }
    case 'mixed':
      return '';
  }
}
