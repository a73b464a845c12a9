import type { SeatId } from '../../board/ids.ts';
import { type ListedPerson, listedVotes, peopleSection, type PersonView } from '../../board/view/people-section.ts';
import type { ConsentView, PlanSection } from '../../board/view/plan-section.ts';
import type { ProgressSection } from '../../board/view/progress-section.ts';
import { readPerson } from './person.ts';
import { readPlaces } from './places.ts';
import { type HeldRows, inPlace } from './rows.ts';
import type { SentConsent, SentPerson, SentProgress, SentSections } from './sections.ts';

export type Listed = readonly ListedPerson[];

const listedAs = new WeakMap<SentPerson, ListedPerson>();

export const readListed = (people: HeldRows<SentPerson>): Listed =>
  inPlace(people).map(([, sent]) => {
    const listed = listedAs.get(sent) ?? readPerson(sent);
    listedAs.set(sent, listed);
    return listed;
  });

const seatsIn = (places: string, listed: Listed): SeatId[] =>
  readPlaces(places).flatMap((place) => listed[place]?.seat ?? []);

export const readPeople = (listed: Listed, recorded: string, online: string): readonly PersonView[] =>
  peopleSection(listed, new Set(seatsIn(recorded, listed)), new Set(seatsIn(online, listed)));

export function readProgress({ round, finished, hidden }: SentProgress, listed: Listed): ProgressSection {
  const seats = seatsIn(finished, listed);
  return {
    round,
    finished: seats,
    finishedCount: seats.length,
    voters: hidden?.voters ?? listed.filter(listedVotes).length,
    namesHidden: hidden !== undefined,
  };
}

export function readPlan(sent: SentSections['plan'], given: HeldRows<SentConsent>, listed: Listed): PlanSection {
  const consents = inPlace(given).flatMap(([place, consent]): ConsentView[] => {
    const person = listed[place];
    return person === undefined ? [] : [{ seat: person.seat, reason: '', outdated: false, ...consent }];
  });
  const consenting = new Set(consents.filter(({ outdated }) => !outdated).map(({ seat }) => seat));
  const silent = listed.filter((person) => listedVotes(person) && !consenting.has(person.seat)).map(({ seat }) => seat);
  return { ...sent, consents, silent };
}
