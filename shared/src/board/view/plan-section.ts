import { type Missing, missingForPilot } from '../../reckoning/pilot-shape.ts';
import { radar, type Warning } from '../../reckoning/radar.ts';
import type { Consent } from '../consent.ts';
import type { SeatId } from '../ids.ts';
import { votes } from '../participant.ts';
import type { Pilot } from '../pilot.ts';
import type { RoundResults } from '../results.ts';
import type { Agreement, BoardState } from '../state.ts';

export interface PilotView extends Pilot {
  /** What it still lacks before it can begin. */
  readonly missing: readonly Missing[];
}

/** Consent is by name on every board. */
export interface ConsentView extends Omit<Consent, 'plan'> {
  readonly seat: SeatId;
  /** The plan has changed since. */
  readonly outdated: boolean;
}

export interface PlanSection {
  readonly version: number;
  /** The first wave, in the order in which it was chosen. */
  readonly pilots: readonly PilotView[];
  readonly consents: readonly ConsentView[];
  /** Voters from whom no consent to this version has come. */
  readonly silent: readonly SeatId[];
  readonly warnings: readonly Warning[];
  /** Null until it is agreed. */
  readonly agreement: Agreement | null;
}

export function planSection(state: BoardState, { assessment, ranking }: RoundResults): PlanSection {
  const { plan, consents, participants, departments, checklist, agreement } = state;
  const warnings = radar({
    checklist,
    assessment: assessment && { outcome: assessment.outcome, subjects: assessment.disclosed.subjects },
    tasks: ranking?.outcome.tasks ?? null,
    wave: plan.pilots,
    departments: departments.map(({ id }) => id),
  });
  return {
    version: plan.version,
    pilots: plan.pilots.map((pilot) => ({ ...pilot, missing: missingForPilot(pilot) })),
    consents: [...participants.keys()].flatMap((seat) => {
      const consent = consents.get(seat);
      if (consent === undefined) return [];
      const { plan: version, ...rest } = consent;
      return [{ seat, ...rest, outdated: version !== plan.version }];
    }),
    silent: [...participants.values()]
      .filter((person) => votes(person) && consents.get(person.seat)?.plan !== plan.version)
      .map(({ seat }) => seat),
    warnings: assessment === null && ranking === null ? [] : warnings,
    agreement,
  };
}
