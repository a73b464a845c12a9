import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { SeatId } from '../../board/ids.ts';
import { PRIVACY_MODES } from '../../reckoning/settings.ts';
import { commonSections, privateSections, sectionsFor } from '../../board/view.ts';
import { NOBODY_SPEAKS } from '../../board/speaking.ts';
import { LEADER, Story } from '../../testing/story.ts';
import { sections as schema } from '../schemas/live.ts';
import { HeardView } from './heard-view.ts';
import type { RowSource } from './write-sections.ts';
import { placesOf, writeCommon, writeSeats } from './write-sections.ts';
import type { SentSections } from './sections.ts';

const whole = <Row>(rows: readonly RowSource<Row>[]) => ({
  rev: 1,
  rows: rows.map(({ place, write }) => [place, write()] as const),
});

/** What a welcome brings. */
function sentOf(story: Story, online: ReadonlySet<SeatId>, speaking = NOBODY_SPEAKS): SentSections {
  const common = commonSections(story.state, story.results());
  const placeOf = placesOf(common.listed);
  const { whole: sections, people, expected, consents } = writeCommon(common, placeOf);
  return JSON.parse(
    JSON.stringify({
      ...sections,
      people: whole(people),
      expected: whole(expected),
      consents: whole(consents),
      online: writeSeats(online, placeOf),
      speaking,
      ...privateSections(story.state, 'facilitator', { waiting: [] }),
    }),
  ) as SentSections;
}

const given = fc.constantFrom(1, 2, 3, 4, 5, null, undefined);
const round = fc.array(fc.array(given, { minLength: 2, maxLength: 2 }), { minLength: 8, maxLength: 8 });

/** Up to an open second round, with somebody who left and somebody who joined twice. */
function played(privacy: (typeof PRIVACY_MODES)[number], first: (number | null | undefined)[][], again: typeof first) {
  const story = new Story({ privacy, items: 2 });
  const seats = first.map((_, who) =>
    who < 4
      ? story.join(`e${String(who)}`, 'executive')
      : story.join(`r${String(who)}`, 'representative', who % 2 === 0 ? 'sales' : 'hr'),
  );
  const answer = (all: typeof first) => {
    seats.forEach((seat, who) =>
      story.round.subjects.forEach((subject, index) => {
        const value = all[who]?.[index];
        if (value !== undefined) story.answer(seat, subject, value);
      }),
    );
  };
  story.do(LEADER, { type: 'startAssessment' });
  const double = story.join('double', 'representative', 'sales', 'r4');
  answer(first);
  story.do(LEADER, { type: 'mergePerson', seat: double, into: 'r4' as SeatId });
  if (!first.some((values) => values.some((value) => value !== undefined)))
    story.answer(seats[0] ?? LEADER, story.round.subjects[0] ?? '', 3);
  story.close();
  story.do(LEADER, { type: 'removePerson', seat: 'r7' as SeatId, revokeLink: false });
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: story.state.checklist.map(({ id }) => id) });
  answer(again);
  return story;
}

const shown = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a view on its way', () => {
  it('P6 P8 is read as it was, in every mode, with rounds, doubles and people who left, and fits its schema', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PRIVACY_MODES), round, round, (privacy, first, again) => {
        const story = played(privacy, first, again);
        const online = new Set([LEADER, 'e1' as SeatId]);
        const speaking = { speaker: LEADER, queue: ['e1' as SeatId, 'r4' as SeatId] };
        const sent = sentOf(story, online, speaking);
        expect(v.safeParse(schema, sent).issues).toBeUndefined();
        const right = sectionsFor(story.state, 'facilitator', {
          online,
          waiting: [],
          speaking,
          results: story.results(),
        });
        expect(shown(new HeardView().welcome(sent))).toEqual(shown(right));
      }),
      { numRuns: 40 },
    );
  });

  it('S41 holds nothing of who of the unnamed has finished a later round, nor whose answer is whose', () => {
    for (const privacy of ['executives-named', 'anonymous'] as const) {
      const all = Array.from({ length: 8 }, () => [3, 4]);
      const sent = sentOf(played(privacy, all, all), new Set());
      // One left before it. The first who joined leads, then come four executives.
      expect(sent.progress.hidden).toEqual({ voters: 7 });
      expect(sent.progress.finished).toBe(privacy === 'anonymous' ? '' : 'e');
      const named = sent.assessment?.items.map((item) => item.named);
      expect(named).toEqual(privacy === 'anonymous' ? [undefined, undefined] : ['.3333', '.4444']);
    }
  });

  it('P12 the named answers of a thousand take a letter a person and item', () => {
    const story = new Story({ items: 2 });
    for (let who = 0; who < 100; who += 1) story.join(`r${String(who)}`, 'representative', 'sales');
    story.do(LEADER, { type: 'startAssessment' });
    for (let who = 0; who < 100; who += 1)
      for (const subject of story.round.subjects) story.answer(`r${String(who)}` as SeatId, subject, (who % 5) + 1);
    story.close();
    const { assessment } = sentOf(story, new Set());
    expect(assessment?.items.map(({ named }) => named?.length)).toEqual([101, 101]);
  });

  it('what doesn’t change stays the same object, so that a page draws nothing anew', () => {
    const story = new Story({ items: 2 });
    story.join('e1', 'executive');
    const view = new HeardView();
    const before = view.welcome(sentOf(story, new Set()));
    const after = view.change({ online: 'B' });
    expect(after?.people[0]?.online).toBe(true);
    for (const name of ['board', 'setup', 'expected', 'progress', 'plan', 'assessment'] as const)
      expect(after?.[name]).toBe(before[name]);
  });

  it('P9 nothing is heard before a welcome, nor after the line ended', () => {
    const view = new HeardView();
    expect([view.begun, view.change({ online: 'B' })]).toEqual([false, null]);
    view.welcome(sentOf(new Story(), new Set()));
    view.forget();
    expect([view.begun, view.change({ online: 'B' })]).toEqual([false, null]);
  });
});
