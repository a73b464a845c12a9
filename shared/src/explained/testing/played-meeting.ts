import type { AnswerValue } from '../../board/round.ts';
import type { PrivacyMode } from '../../reckoning/settings.ts';
import { sectionsFor, type Sections } from '../../board/view.ts';
import { LEADER, Story } from '../../testing/story.ts';

/** A voter's department; null: an executive. */
export type Place = string | null;
/** By voter, by subject; undefined: not answered. */
export type Ballots = readonly (readonly (AnswerValue | undefined)[])[];

/** The first items of the default template lie on one axis; these three stand one on each. */
const AXES = ['culture', 'talent', 'executive'] as const;
export const ITEMS = AXES.length;
export const SCORES = 8;
export const nameOf = (voter: number): string => `参加者${String.fromCharCode(65 + voter)}`;

/** A meeting played to the ranking of two tasks, with a second round on the first item. What every voter then sees. */
export function playedMeeting(
  privacy: PrivacyMode,
  places: readonly Place[],
  answers: Ballots,
  again: Ballots,
  scores: Ballots,
): Sections {
  const story = new Story({ privacy });
  const checklist = AXES.map((axis) => {
    const item = story.state.checklist.find((each) => each.axis === axis);
    if (item === undefined) throw new Error(`No item on ${axis}`);
    return item;
  });
  for (const { id } of story.state.checklist)
    if (!checklist.some((item) => item.id === id)) story.do(LEADER, { type: 'dropItem', item: id });
  const seats = places.map((department, voter) => {
    const role = department === null ? 'executive' : 'representative';
    return story.join(`v${String(voter)}`, role, department, nameOf(voter));
  });
  const all = (given: Ballots): void => {
    seats.forEach((seat, voter) => {
      story.round.subjects.forEach((subject, index) => {
        const said = given[voter]?.[index];
        if (said !== undefined) story.answer(seat, subject, said);
      });
    });
    // A later round may be closed empty (SPEC R14).
    story.close();
  };
  story.do(LEADER, { type: 'startAssessment' });
  all(answers);
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: checklist.slice(0, 1).map(({ id }) => id) });
  all(again);
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['週報の下書き', '見積書の確認']);
  all(scores);
  return sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });
}
