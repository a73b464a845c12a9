import { type Missing, missingForPilot } from '../../reckoning/pilot-shape.ts';
import { radar, type Warning, type WarningKind } from '../../reckoning/radar.ts';
import { type Readiness, readinessOf, startConditions } from '../../reckoning/readiness.ts';
import { type Consent, silentVoters } from '../consent.ts';
import type { SeatId, TaskId } from '../ids.ts';
import { isErased } from '../erasure/person.ts';
import { isHere, type Participant } from '../participant.ts';
import type { Pilot } from '../pilot.ts';
import type { RoundResults } from '../revealed.ts';
import type { Remark } from '../remark.ts';
import type { Agreement, Minutes, PastWave, WarningAnswer, WholeFrame } from '../plan.ts';
import type { BoardState } from '../state.ts';
import type { Withdrawn } from '../withdrawn.ts';
import { type Worth, worthOf } from './worth.ts';

export interface PilotView extends Pilot {
  /** What it still lacks before it can begin. */
  readonly missing: readonly Missing[];
  /** Whether it may begin, and what keeps it from that beside its shape; null once pilots are followed up. */
  readonly readiness: Readiness | null;
  /** What it is hoped to bring; null where today's hours or the expected saving weren't estimated. */
  readonly worth: Worth | null;
}

export interface WarningView extends Warning {
  /** What the room does about it, or why it lives with it; null: open. */
  readonly answer: WarningAnswer | null;
}

/** Consent is by name on every board. */
export interface ConsentView extends Omit<Consent, 'plan'> {
  readonly seat: SeatId;
  /** The plan has changed since. */
  readonly outdated: boolean;
}

export interface PlanSection extends WholeFrame {
  readonly version: number;
  /** Counts from 1. */
  readonly wave: number;
  /** The first wave, in the order in which it was chosen. */
  readonly pilots: readonly PilotView[];
  readonly consents: readonly ConsentView[];
  /** Voters from whom no consent to this version has come. */
  readonly silent: readonly SeatId[];
  readonly warnings: readonly WarningView[];
  readonly minutes: Minutes;
  /** Of advisers: they count for no consent. */
  readonly remarks: readonly Remark[];
  /** Null until it is agreed. */
  readonly agreement: AgreementView | null;
  /** Those that were reopened, or whose wave is over. */
  readonly earlierAgreements: readonly AgreementView[];
  readonly pastWaves: readonly PastWave[];
  /** Days that were in it and no longer are. */
  readonly withdrawn: readonly Withdrawn[];
}

/** As `Agreement`; `head`: of the log with it, by which anybody can tell later that it is the same (SPEC H7). Null where there is no log. */
export interface AgreementView extends Omit<Agreement, 'seq'> {
  readonly head: string | null;
}

/** Whoever was erased has sealed what is agreed all the same. */
const hasSealed = (person: Participant, { plan }: Consent, agreement: Agreement | null): boolean =>
  isErased(person) && agreement?.plan === plan;

const shown = ({ seq, ...agreement }: Agreement, heads: RoundResults['heads']): AgreementView => ({
  ...agreement,
  head: heads?.get(seq) ?? null,
});

export function planSection(state: BoardState, { assessment, ranking, heads }: RoundResults): PlanSection {
  const { plan, consents, participants, departments, checklist, agreement, agreements } = state;
  const { version, wave, pilots, meaning, steps, hourlyCost, fiscalStart, caretaker, weeklyAim, subject } = plan;
  const tasks = new Map((state.slate?.tasks ?? []).map((task): [TaskId, typeof task] => [task.id, task]));
  const found = radar({
    checklist,
    assessment: assessment && { outcome: assessment.outcome, subjects: assessment.disclosed.subjects },
    tasks: ranking?.outcome.tasks ?? null,
    wave: plan.pilots,
    caretaker,
    departments: departments.map(({ id }) => id),
  });
  // A plan agreed by model 1 wasn't asked who looks after use: it doesn't come to lack that afterwards.
  const known = (kind: WarningKind) => kind !== 'no-follow-up' || agreement?.outcome?.model !== 1;
  const warnings =
    assessment === null && ranking === null
      ? []
      : found
          .filter(({ kind }) => known(kind))
          .map((warning) => ({ ...warning, answer: plan.warningAnswers[warning.kind] ?? null }));
  const open = warnings.filter(({ answer }) => answer === null);
  const conditions = startConditions(checklist, assessment?.outcome.items ?? {}, state.minutes.homework);
  return {
    version,
    wave,
    meaning,
    steps,
    hourlyCost,
    fiscalStart,
    caretaker,
    weeklyAim,
    subject,
    pilots: pilots.map((pilot) => {
      const missing = missingForPilot(pilot);
      return {
        ...pilot,
        missing,
        readiness: state.phase === 'follow-up' ? null : readinessOf({ ...pilot, missing }, conditions, open),
        worth: worthOf(tasks.get(pilot.task), pilot, hourlyCost),
      };
    }),
    consents: [...participants.values()].flatMap((person) => {
      const { seat } = person;
      const consent = consents.get(seat);
      if (consent === undefined || !(isHere(person) || hasSealed(person, consent, agreement))) return [];
      const { plan: given, ...rest } = consent;
      return [{ seat, ...rest, outdated: given !== version }];
    }),
    silent: silentVoters(state),
    warnings,
    minutes: state.minutes,
    remarks: state.remarks,
    agreement: agreement && shown(agreement, heads),
    earlierAgreements: (agreement === null ? agreements : agreements.slice(0, -1)).map((each) => shown(each, heads)),
    pastWaves: state.pastWaves,
    withdrawn: state.withdrawn,
  };
}
