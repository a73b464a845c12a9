import { LEADER, Story } from './story.ts';
import type { ItemId, SeatId } from '../board/ids.ts';
import type { AnswerValue } from '../board/round.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { AUDIENCES, sectionsFor, type Sections } from '../board/view.ts';

export const viewOf = (story: Story, audience: (typeof AUDIENCES)[number] = 'voter'): Sections =>
  sectionsFor(story.state, audience, { online: new Set(), waiting: [], results: story.results() });
export const allViews = (story: Story): string => JSON.stringify(AUDIENCES.map((audience) => viewOf(story, audience)));

export type Given = readonly (readonly (AnswerValue | undefined)[])[];

/** So many executives, and a representative of each of four departments. */
export function room(privacy: PrivacyMode, executives: number, items?: number): { story: Story; voters: SeatId[] } {
  const story = new Story({ privacy, ...(items !== undefined && { items }) });
  const above = Array.from({ length: executives }, (_, index) => story.join(`e${String(index)}`, 'executive'));
  const below = ['sales', 'field', 'hr', 'planning'].map((department, index) =>
    story.join(`r${String(index)}`, 'representative', department),
  );
  story.do(LEADER, { type: 'startAssessment' });
  return { story, voters: [...above, ...below] };
}

export function answerAll(story: Story, voters: readonly SeatId[], given: Given): void {
  voters.forEach((seat, voter) => {
    story.round.subjects.forEach((subject, index) => {
      const said = given[voter]?.[index];
      if (said !== undefined) story.answer(seat, subject, said);
    });
  });
}

export const again = (story: Story, items: readonly ItemId[]) =>
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: [...items] });
export const onAxis = (story: Story, axis: string): ItemId[] =>
  story.state.checklist.flatMap((item) => (item.axis === axis ? [item.id] : []));

export const everybodySays = (
  story: Story,
  voters: readonly SeatId[],
  said: (voter: number, item: number) => AnswerValue,
) => voters.map((_, voter) => story.round.subjects.map((__, item) => said(voter, item)));
export const varied = (voter: number, item: number) => (((voter * 2 + item) % 5) + 1) as AnswerValue;
export const numbersOf = (story: Story, item: ItemId | undefined): number | undefined =>
  viewOf(story).assessment?.items.find((each) => each.item === item)?.figures.n;
