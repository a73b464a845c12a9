import type { SeatId } from '../../board/ids.ts';
import type { AgainSection } from '../../board/view/again-section.ts';
import type { AssessmentSection, ShownAnswers } from '../../board/view/assessment-section.ts';
import type { RankingSection } from '../../board/view/ranking-section.ts';
import { readAnswers, writeAnswers } from './answers-in-places.ts';
import type { Listed } from './read-people.ts';
import type { SentAgain, SentAssessment, SentRanking } from './sections.ts';

export type PlaceOf = (seat: SeatId) => number;

function written<Answers extends Pick<ShownAnswers, 'named'>>(
  { named, ...answers }: Answers,
  placeOf: PlaceOf,
): Omit<Answers, 'named'> & { readonly named?: string } {
  if (named.length === 0) return answers;
  return { ...answers, named: writeAnswers(named.map(({ seat, value }) => [placeOf(seat), value])) };
}

function read<Sent extends { readonly named?: string }>(
  { named = '', ...answers }: Sent,
  listed: Listed,
): Omit<Sent, 'named'> & Pick<ShownAnswers, 'named'> {
  const open = readAnswers(named).flatMap(([place, value]) => {
    const person = listed[place];
    return person === undefined ? [] : [{ seat: person.seat, value }];
  });
  return { ...answers, named: open };
}

export const writeAssessment = (section: AssessmentSection | null, placeOf: PlaceOf): SentAssessment | null =>
  section && { ...section, items: section.items.map((item) => written(item, placeOf)) };

export const readAssessment = (sent: SentAssessment | null, listed: Listed): AssessmentSection | null =>
  sent && { ...sent, items: sent.items.map((item) => read(item, listed)) };

export const writeAgain = ({ assessments, ...same }: AgainSection, placeOf: PlaceOf): SentAgain => ({
  ...same,
  assessments: assessments.map((each) => ({ ...each, items: each.items.map((item) => written(item, placeOf)) })),
});

export const readAgain = ({ assessments, ...same }: SentAgain, listed: Listed): AgainSection => ({
  ...same,
  assessments: assessments.map((each) => ({ ...each, items: each.items.map((item) => read(item, listed)) })),
});

export const writeRanking = (section: RankingSection | null, placeOf: PlaceOf): SentRanking | null =>
  section && {
    ...section,
    tasks: section.tasks.map((task) => ({ ...task, details: task.details.map((of) => written(of, placeOf)) })),
  };

export const readRanking = (sent: SentRanking | null, listed: Listed): RankingSection | null =>
  sent && {
    ...sent,
    tasks: sent.tasks.map((task) => ({ ...task, details: task.details.map((of) => read(of, listed)) })),
  };
