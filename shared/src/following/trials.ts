import type { Timestamp } from '../board/ids.ts';
import type { Pilot } from '../board/pilot.ts';
import type { FollowedPilot, FollowUpSection } from '../board/view/follow-up-section.ts';
import type { PlanNames } from '../sentences/names.ts';
import { aside } from '../words/format.ts';
import type { Language } from '../words/languages.ts';

/** The pilots, and every success that a department took over: all that is followed. */
export const trialsOf = ({
  pilots,
  adopted,
}: Pick<FollowUpSection, 'pilots' | 'adopted'>): readonly FollowedPilot[] => [...pilots, ...adopted];

/** A moment's day in the reader's calendar, YYYY-MM-DD. */
export type DayOf = (at: Timestamp) => string;

/** The days from which a trial's first entry and its counts follow: where a success was taken over, the day of that. */
export function spanOf({ pilot, taken }: FollowedPilot, dayOf: DayOf): Pick<Pilot, 'start' | 'end'> {
  if (taken === undefined) return { start: pilot.start, end: pilot.end };
  const day = dayOf(taken.at);
  return { start: day, end: day };
}

/** What is tried, and where, if not in the pilot itself. */
export function trialName(
  language: Language,
  names: Pick<PlanNames, 'task' | 'department'>,
  { task, department }: { readonly task: string; readonly department?: string | undefined },
): string {
  const name = names.task(task);
  return department === undefined ? name : name + aside(language, names.department(department));
}

/** Who answers for it; empty: nobody is named. */
export const ownerOf = ({ pilot, taken }: FollowedPilot, names: Pick<PlanNames, 'person'>): string =>
  taken === undefined ? pilot.owner : names.person(taken.by);
