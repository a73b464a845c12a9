import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEADER, type Story } from '../testing/story.ts';
import type { SeatId } from './ids.ts';
import { ownView } from './own-view.ts';
import type { AnswerValue } from './round.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { AUDIENCES, sectionsFor } from './view.ts';
import { ITEMS, sectionsOf, twice, answerAll } from '../testing/twice.ts';

describe('nobody gets a ballot by a merge', () => {
  const value = fc.constantFrom<AnswerValue | undefined>(1, 2, 3, 4, 5, null, undefined);
  const ballot = fc.array(value, { minLength: ITEMS, maxLength: ITEMS });
  const given = fc.record({ double: ballot, person: ballot, others: fc.array(ballot, { minLength: 6, maxLength: 6 }) });
  const mode = fc.constantFrom(...PRIVACY_MODES);
  type Given = {
    double: (AnswerValue | undefined)[];
    person: (AnswerValue | undefined)[];
    others: (AnswerValue | undefined)[][];
  };

  const answer = (story: Story, seat: SeatId, said: readonly (AnswerValue | undefined)[]) =>
    said.forEach((each, index) => {
      if (each !== undefined) story.answer(seat, story.round.subjects[index] ?? '', each);
    });
  const play = (privacy: PrivacyMode, said: Given) => {
    const meeting = twice(privacy);
    meeting.story.do(LEADER, { type: 'startAssessment' });
    answer(meeting.story, meeting.double, said.double);
    answer(meeting.story, meeting.person, said.person);
    meeting.others.forEach((seat, index) => answer(meeting.story, seat, said.others[index] ?? []));
    return meeting;
  };
  const timeless = (text: string) =>
    text.replace(/("at"|"[a-zA-Z]+(?:At|Since)"):\d+/g, '$1:0').replace(/"phaseMs":\{[^}]*\}/g, '"phaseMs":{}');
  /** All that leaves the board, for each audience and for who stays. */
  const seen = ({ story, person }: ReturnType<typeof twice>): string => {
    const surroundings = { online: new Set<never>(), waiting: [], results: story.results() };
    const views = AUDIENCES.map((audience) => sectionsFor(story.state, audience, surroundings));
    return timeless(JSON.stringify({ views, own: ownView(story.state, person) }));
  };

  it('D27 who stays sees and counts what they had answered, and nothing of what the double had', () => {
    fc.assert(
      fc.property(mode, given, ballot, (privacy, said, otherwise) => {
        const meeting = play(privacy, said);
        const before = ownView(meeting.story.state, meeting.person)?.ballots;
        meeting.merge();
        expect(ownView(meeting.story.state, meeting.person)?.ballots).toEqual(before);
        const other = play(privacy, { ...said, double: otherwise });
        other.merge();
        const finished = (each: readonly unknown[]) => each.every((one) => one !== undefined);
        // Who had finished is told of the first round anyway; of somebody who left it isn't told any more.
        expect(finished(said.double) || finished(otherwise) || seen(other) === seen(meeting)).toBe(true);
        for (const each of [meeting, other]) each.story.close();
        expect(seen(other)).toBe(seen(meeting));
      }),
      { numRuns: 30 },
    );
  });

  it('D27 figures come out as if the double had been taken off the board, in every mode and round', () => {
    fc.assert(
      fc.property(mode, given, fc.boolean(), (privacy, said, late) => {
        const results = (act: (meeting: ReturnType<typeof twice>) => void) => {
          const meeting = play(privacy, said);
          const { story } = meeting;
          if (!late) act(meeting);
          story.close();
          if (late) act(meeting);
          const first = sectionsOf(story).assessment;
          story.do(LEADER, { type: 'openRound', kind: 'checklist', items: story.state.checklist.map(({ id }) => id) });
          answer(story, meeting.person, said.double);
          meeting.others.forEach((seat, index) => answer(story, seat, said.others[5 - index] ?? []));
          story.close();
          return timeless(JSON.stringify([first, sectionsOf(story).assessment, sectionsOf(story).progress]));
        };
        const merged = results(({ merge }) => void merge());
        const removed = results(({ story, double }) => {
          story.do(LEADER, { type: 'removePerson', seat: double, revokeLink: false });
        });
        expect(merged).toBe(removed);
      }),
      { numRuns: 15 },
    );
  });

  it('D27 a closed round stays as it is, with both', () => {
    const { story, double, person, merge, others } = twice();
    story.do(LEADER, { type: 'startAssessment' });
    for (const seat of [double, person, ...others]) answerAll(story, seat, 4);
    story.close();
    const closed = story.round;
    const before = sectionsOf(story).assessment;
    merge();
    expect(story.round).toBe(closed);
    expect(sectionsOf(story).assessment).toEqual(before);
  });
});
