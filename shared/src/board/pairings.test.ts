import { expect, it } from 'vitest';
import { bundledRounds, bundleOf } from '../export/bundle.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { AnswerValue } from './round.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { AUDIENCES, sectionsFor } from './view.ts';

/** Three people, and what they answered to the one item an axis on which they differ. */
const SAID: readonly (readonly [AnswerValue, AnswerValue, AnswerValue])[] = [
  [1, 4, 5],
  [2, 2, 5],
  [null, 3, 4],
];
const ITEMS = ['culture-waiting', 'talent-at-ease', 'executive-answers'];

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/** Everything that leaves the board for anybody: every audience's view, and the file that anyone may recompute. */
function published(privacy: PrivacyMode, orders: readonly (readonly number[])[]): string {
  const story = new Story({ privacy });
  const seats = [
    story.join('e1', 'executive'),
    story.join('r1', 'representative', 'sales'),
    story.join('r2', 'representative', 'general-affairs'),
  ];
  story.do(LEADER, { type: 'startAssessment' });
  for (const subject of story.round.subjects) {
    const item = ITEMS.indexOf(subject);
    seats.forEach((seat, person) => {
      const said = item === -1 ? 4 : (SAID[item]?.[orders[item]?.[person] ?? person] ?? null);
      story.answer(seat, subject, said);
    });
  }
  story.close();
  const results = story.results();
  const seen = { online: new Set<never>(), waiting: [], results };
  const views = AUDIENCES.map((audience) => sectionsFor(story.state, audience, seen));
  const sections = sectionsFor(story.state, 'voter', seen);
  const bundle = bundleOf({ rounds: bundledRounds(story.state, results), sections, notes: {}, log: [], now: 0 });
  return JSON.stringify({ views, bundle });
}

it('S33 whoever tries all ways to join a three-person anonymous board’s counts to ballots finds that every one fits', () => {
  const here = published('anonymous', []);
  const fitting = new Set<string>();
  for (const a of ORDERS)
    for (const b of ORDERS)
      for (const c of ORDERS) if (published('anonymous', [a, b, c]) === here) fitting.add([a, b, c].join('/'));
  expect(fitting.size).toBe(ORDERS.length ** SAID.length);
});

it('S33 the attack bites: by name any other way of joining them shows', () => {
  const here = published('named', []);
  const [same, ...others] = ORDERS;
  expect(published('named', [same, same, same])).toBe(here);
  for (const order of others) expect(published('named', [order, same, same])).not.toBe(here);
});
