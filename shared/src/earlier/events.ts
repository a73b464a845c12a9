import { samplesOfBefore } from '../template/samples-of-before.ts';
import type { BoardEvent, EventOf, LoggedEvent } from '../board/event.ts';
import type { Pilot } from '../board/pilot.ts';
import type { Slate, SlateTask } from '../board/slate.ts';
import { inRange } from './in-range.ts';

type Without<Shape, Missing extends keyof Shape> = Omit<Shape, Missing> & Partial<Pick<Shape, Missing>>;

/** An event as it may stand in a log: written by this version, or by one that knew less. */
export type EarlierEvent =
  | BoardEvent
  | Without<EventOf<'boardFounded'>, 'samples' | 'criteria' | 'timePlan'>
  | Without<EventOf<'corrected'>, 'keeps'>
  | Without<EventOf<'answered'>, 'epoch'>
  | Without<EventOf<'agreed'>, 'outcome'>
  | { readonly type: 'doorOpened'; readonly code: string }
  | { readonly type: 'slateFrozen'; readonly slate: EarlierSlate }
  | { readonly type: 'waveChosen'; readonly pilots: readonly EarlierPilot[] };
type EarlierSlate = Omit<Slate, 'tasks'> & { readonly tasks: readonly Without<SlateTask, 'hours' | 'saving'>[] };
type EarlierPilot = Without<Pilot, 'data' | 'checker' | 'licenceCost'>;

export interface EarlierLogged extends Omit<LoggedEvent, 'event'> {
  readonly event: EarlierEvent;
}

/**
 * The one place that knows how earlier versions wrote their logs (SPEC R20): what they left out gets the value that means
 * the same, and what they took without looking is brought into range. An event of today comes back as it is.
 */
export function ofToday(logged: EarlierLogged): LoggedEvent {
  const whole = filledIn(logged);
  const event = inRange(whole.event);
  return event === whole.event ? whole : { ...whole, event };
}

function filledIn(logged: EarlierLogged): LoggedEvent {
  const { seat, event } = logged;
  const as = (today: BoardEvent): LoggedEvent => ({ ...logged, event: today });
  switch (event.type) {
    case 'boardFounded': {
      // Every board offered the same samples, criteria had the usual words, and nobody planned the time.
      const { samples, criteria, timePlan } = event;
      if (samples !== undefined && criteria !== undefined && timePlan !== undefined) break;
      return as({
        ...event,
        samples: samples ?? samplesOfBefore(event.template),
        criteria: criteria ?? {},
        timePlan: timePlan ?? null,
      });
    }
    case 'corrected':
      if (event.keeps !== undefined) break;
      return as({ ...event, keeps: false });
    case 'answered':
      if (event.epoch !== undefined) break;
      return as({ ...event, epoch: null });
    case 'personalLinkMade':
      if (event.moves || event.hides || seat === event.seat) break;
      return as({ ...event, hides: true });
    case 'doorOpened':
      // The code stood in the log.
      if ('mark' in event) break;
      return as({ type: 'doorOpened', mark: { code: event.code } });
    case 'agreed':
      if (event.outcome !== undefined) break;
      return as({ ...event, outcome: null });
    case 'slateFrozen':
      if (event.slate.tasks.every(hasFigures)) break;
      return as({ ...event, slate: { ...event.slate, tasks: event.slate.tasks.map(withFigures) } });
    case 'waveChosen':
      if (event.pilots.every(hasShape)) break;
      return as({ ...event, pilots: event.pilots.map(withShape) });
    default:
  }
  return logged as LoggedEvent;
}

type EarlierTask = EarlierSlate['tasks'][number];
/** Before hours and saving were asked for. */
const withFigures = (task: EarlierTask): SlateTask => ({ hours: null, saving: null, ...task });
const hasFigures = (task: EarlierTask): boolean => task.hours !== undefined && task.saving !== undefined;

/** Before data, checker and licences were asked for. */
const withShape = (pilot: EarlierPilot): Pilot => ({ data: '', checker: '', licenceCost: null, ...pilot });
const hasShape = ({ data, checker, licenceCost }: EarlierPilot): boolean =>
  data !== undefined && checker !== undefined && licenceCost !== undefined;
