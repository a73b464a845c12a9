import { LEADER, Story } from './story.ts';
import type { Decision } from '../board/decision.ts';
import type { SeatId } from '../board/ids.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { sectionsFor, type Sections } from '../board/view.ts';

export const ITEMS = 3;
export const refusal = (decision: Decision): string | null => (decision.ok ? null : decision.refusal.kind);
export const sectionsOf = (story: Story): Sections =>
  sectionsFor(story.state, 'facilitator', { online: new Set(), waiting: [], results: story.results() });

/** One person twice: by a phone's window inside an app, and by its browser. */
export function twice(privacy: PrivacyMode = 'named') {
  const story = new Story({ privacy, items: ITEMS });
  const others = [
    ...['e1', 'e2', 'e3'].map((seat) => story.join(seat, 'executive')),
    ...['r1', 'r2', 'r3'].map((seat) => story.join(seat, 'representative', 'sales')),
  ];
  const double = story.join('double', 'representative', 'sales', '田中太郎');
  const person = story.join('person', 'representative', 'sales', '田中 太郎');
  const merge = () => story.try(LEADER, { type: 'mergePerson', seat: double, into: person });
  return { story, others, double, person, merge };
}
export const answerAll = (story: Story, seat: SeatId, value: number) => {
  for (const subject of story.round.subjects) story.answer(seat, subject, value);
};
