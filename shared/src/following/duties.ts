import { checkDays } from '../board/learnt/check-days.ts';
import { latestUse, verdictOn } from '../board/learnt/trial.ts';
import type { UseCount } from '../board/follow-up.ts';
import { type FollowedPilot, trialOf } from '../board/view/follow-up-section.ts';
import type { Sections } from '../board/view.ts';
import { workdayFrom } from '../calendar/workday.ts';
import { dayAfter, isDay, LAST_DAY } from '../days.ts';
import type { PlanNames } from '../sentences/names.ts';
import { type AgainDay, nextAgainDay } from './again-days.ts';
import { type DayOf, ownerOf, spanOf, trialsOf } from './trials.ts';

interface Due {
  /** YYYY-MM-DD; null: the trial has no dates. */
  readonly day: string | null;
  /** Empty: nobody is named. */
  readonly owner: string;
}
/** What has to be done next so that one knows what a trial brings: the first entry of its log, or a count of weekly use so many days on. */
export interface TrialDuty extends Due {
  readonly what: 'entry' | UseCount['days'];
}
/** The next assessment of the board, so many months after the agreement. */
export interface AgainDuty extends Due, Pick<AgainDay, 'months'> {
  readonly what: 'again';
}
export type Duty = TrialDuty | AgainDuty;

export interface Following {
  readonly sections: Pick<Sections, 'followUp' | 'plan'>;
  readonly names: Pick<PlanNames, 'person'>;
  readonly dayOf: DayOf;
  /** The reader's calendar day. */
  readonly today: string;
}
interface FollowingAll extends Following {
  readonly sections: Pick<Sections, 'followUp' | 'plan' | 'again' | 'people'>;
}

/** A week in, one knows enough to write down. */
const FIRST_ENTRY_DAYS = 7;

/** Null: it was stopped, or all of it was counted. */
export function dutyOf(followed: FollowedPilot, { sections, names, dayOf, today }: Following): TrialDuty | null {
  const { followUp, plan } = sections;
  const trial = trialOf(followed);
  if (verdictOn(followUp, trial)?.verdict === 'stopped') return null;
  const span = spanOf(followed, dayOf);
  // A log from before days were checked may hold one that no calendar knows.
  const [start, end] = [span.start, span.end].map((day) => (day !== null && isDay(day) ? day : null));
  const owner = ownerOf(followed, names);
  const counted = latestUse(followUp, trial)?.days ?? 0;
  if (followed.result.entries === 0 && counted === 0)
    return { what: 'entry', day: start ? workdayFrom(dayAfter(start, FIRST_ENTRY_DAYS)) : null, owner };
  const counter = followed.taken === undefined ? plan.caretaker || owner : owner;
  // Of what has to be counted somehow, any end will do.
  const open = checkDays(end ?? today).filter(({ days }) => days > counted);
  // A later count says more than one that was missed.
  const next = open.findLast(({ day }) => day <= today) ?? open[0];
  return next === undefined ? null : { what: next.days, day: end ? next.day : null, owner: counter };
}

/** Whoever leads begins it. */
function againDuty({ sections, dayOf, today }: FollowingAll): AgainDuty | null {
  const next = nextAgainDay(sections, dayOf, today);
  const leader = sections.people.find(({ leads, removed }) => leads && !removed);
  return next && { what: 'again', ...next, owner: leader?.name ?? '' };
}

/** What is to be done next for each trial, and for the board; the earliest first, those without a day last. */
export const dutiesOf = (following: FollowingAll): readonly Duty[] =>
  [...trialsOf(following.sections.followUp).map((followed) => dutyOf(followed, following)), againDuty(following)]
    .flatMap((duty) => duty ?? [])
    .sort((a, b) => (a.day ?? LAST_DAY).localeCompare(b.day ?? LAST_DAY, 'en'));
