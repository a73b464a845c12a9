import type { SubjectId } from '../ids.ts';
import { MEETING_PHASES, type MeetingPhase, planFor, type TimePlan } from '../time-plan.ts';
import type { BoardState } from '../state.ts';
import { askedAfter, type Topic } from '../topic.ts';

export interface TopicView extends Topic {
  readonly subject: SubjectId;
  /** A round about it was opened since it was talked through: there are newer answers, or there will be. */
  readonly askedAgain: boolean;
}

/** How the meeting goes: what was talked about and for how long, and the time each phase was meant to take and took. */
export interface CourseSection {
  /** What was on everybody's screen, or is talked through, in that order. */
  readonly topics: readonly TopicView[];
  /** Minutes: as a facilitator or the template planned them; else for so many items. */
  readonly plan: TimePlan;
  /** Somebody planned them; else they follow from the number of items. */
  readonly planned: boolean;
  /** Milliseconds, over all visits that are over. The present one goes on since `board.phaseSince`. */
  readonly phaseMs: Readonly<Record<MeetingPhase, number>>;
}

export function courseSection(state: BoardState): CourseSection {
  const { topics, phaseMs, timePlan, checklist } = state;
  const rounds = [...state.rounds.values()];
  const ms = (phase: MeetingPhase): number => phaseMs.get(phase, 0);
  return {
    topics: [...topics].map(([subject, topic]) => ({
      ...topic,
      subject,
      askedAgain: topic.finished !== null && askedAfter(rounds, subject, topic.finished.at),
    })),
    plan: timePlan ?? planFor(checklist.length),
    planned: timePlan !== null,
    phaseMs: Object.fromEntries(MEETING_PHASES.map((phase) => [phase, ms(phase)])) as Record<MeetingPhase, number>,
  };
}
