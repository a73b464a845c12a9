import type { Expected } from '../../board/expected.ts';
import type { SeatId } from '../../board/ids.ts';
import { drawnOf } from '../../board/view/again-section.ts';
import type { ListedPerson } from '../../board/view/people-section.ts';
import type { ConsentView } from '../../board/view/plan-section.ts';
import type { ProgressSection } from '../../board/view/progress-section.ts';
import type { CommonSections, PrivateSections } from '../../board/view.ts';
import { type PlaceOf, writeAgain, writeAssessment, writeRanking } from './named-answers.ts';
import { writePerson } from './person.ts';
import { writePlaces } from './places.ts';
import type { SentAgain, SentConsent, SentPerson, SentProgress, SentSections } from './sections.ts';

/** Everybody's place: the order in which they joined. */
export function placesOf(listed: readonly ListedPerson[]): PlaceOf {
  const places = new Map(listed.map(({ seat }, place): [SeatId, number] => [seat, place]));
  return (seat) => {
    const place = places.get(seat);
    if (place === undefined) throw new Error('Somebody who never joined');
    return place;
  };
}

/** A row, and what it is made of: the same object as long as it says the same. */
export interface RowSource<Row> {
  readonly place: number;
  readonly of: object;
  readonly write: () => Row;
}

/** What every audience is sent, as it travels; lists as the rows that there are now. */
export interface SentCommon {
  readonly whole: Omit<
    SentSections,
    'people' | 'expected' | 'consents' | 'online' | 'speaking' | keyof PrivateSections
  >;
  readonly people: readonly RowSource<SentPerson>[];
  readonly expected: readonly RowSource<Expected>[];
  readonly consents: readonly RowSource<SentConsent>[];
  /** For files: with what pages aren’t sent of earlier assessments. */
  readonly again: SentAgain;
}

export function writeCommon(common: CommonSections, placeOf: PlaceOf): SentCommon {
  const { listed, recorded, expected, progress, assessment, ranking, again, plan, ...same } = common;
  const { consents, silent: _follows, ...rest } = plan;
  return {
    whole: {
      ...same,
      recorded: writeSeats(recorded, placeOf),
      progress: writeProgress(progress, placeOf),
      assessment: writeAssessment(assessment, placeOf),
      ranking: writeRanking(ranking, placeOf),
      again: writeAgain(drawnOf(again), placeOf),
      plan: rest,
    },
    people: listed.map((person, place) => ({ place, of: person, write: () => writePerson(person) })),
    expected: expected.map((each, place) => ({ place, of: each, write: () => each })),
    consents: consents.map((each) => ({ place: placeOf(each.seat), of: each, write: () => writeConsent(each) })),
    again: writeAgain(again, placeOf),
  };
}

export const writeSeats = (seats: Iterable<SeatId>, placeOf: PlaceOf): string => writePlaces([...seats].map(placeOf));

const writeProgress = ({ round, finished, voters, namesHidden }: ProgressSection, placeOf: PlaceOf): SentProgress => ({
  round,
  finished: writeSeats(finished, placeOf),
  ...(namesHidden && { hidden: { voters } }),
});

const writeConsent = ({ stance, at, reason, outdated }: ConsentView): SentConsent => ({
  stance,
  at,
  ...(reason !== '' && { reason }),
  ...(outdated && { outdated }),
});
