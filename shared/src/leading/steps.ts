import type { Command } from '../board/command.ts';
import { isHalfRevealed, isOpen } from '../board/round.ts';
import type { BoardSection, RoundView } from '../board/view/board-section.ts';
import { listedVotes, type PersonView } from '../board/view/people-section.ts';
import type { PlanSection } from '../board/view/plan-section.ts';
import type { ProgressSection } from '../board/view/progress-section.ts';
import type { Key } from '../words/say.ts';

interface AnyStep {
  readonly label: Key;
  readonly main: boolean;
  readonly command: Command;
}
/** Can't be taken back, so it is asked about first. */
export interface AskedStep extends AnyStep {
  readonly id: 'start' | 'close' | 'score' | 'conclude' | 'next-wave';
  readonly confirmed: true;
}
interface PlainStep extends AnyStep {
  readonly id: 'to-propose' | 'to-discuss' | 'end-silence' | 'reveal-rest' | 'follow-up';
  readonly confirmed: false;
}
/** Something the facilitator can do to the board as a whole. */
export type Step = AskedStep | PlainStep;

/** As much of the sections as decides what comes next. */
interface Standing {
  readonly board: Pick<BoardSection, 'phase'> & {
    /** Missing: nobody writes alone. */
    readonly silence?: BoardSection['silence'];
    readonly rounds: readonly Pick<RoundView, 'id' | 'closedAt' | 'revealedAt'>[];
  };
  readonly plan: Pick<PlanSection, 'version'>;
}

/** What leads on from here, the main step last. Whether it may be taken is the server's to say. */
export function stepsOf({ board, plan }: Standing): readonly Step[] {
  const round = board.rounds.find(isOpen);
  const half = board.rounds.find(isHalfRevealed);
  if (half !== undefined)
    return [
      {
        id: 'reveal-rest',
        label: 'controls.reveal-rest',
        confirmed: false,
        main: true,
        command: { type: 'revealRest', round: half.id },
      },
    ];
  switch (board.phase) {
    case 'setup':
      return [
        { id: 'start', label: 'controls.start', confirmed: true, main: true, command: { type: 'startAssessment' } },
      ];
    case 'assess':
    case 'score':
      return round === undefined
        ? []
        : [
            {
              id: 'close',
              label: 'controls.close',
              confirmed: true,
              main: true,
              command: { type: 'closeRound', round: round.id, reveal: 'everyone' },
            },
          ];
    case 'discuss':
      return [
        {
          id: 'to-propose',
          label: 'controls.to-propose',
          confirmed: false,
          main: true,
          command: { type: 'moveTo', from: 'discuss', to: 'propose' },
        },
      ];
    case 'propose':
      if (board.silence)
        return [
          {
            id: 'end-silence',
            label: 'controls.show-ideas',
            confirmed: false,
            main: true,
            command: { type: 'endSilence', silence: board.silence.id },
          },
        ];
      return [
        {
          id: 'to-discuss',
          label: 'controls.to-discuss',
          confirmed: false,
          main: false,
          command: { type: 'moveTo', from: 'propose', to: 'discuss' },
        },
        { id: 'score', label: 'controls.score', confirmed: true, main: true, command: { type: 'openScoring' } },
      ];
    case 'agree':
      return [
        {
          id: 'conclude',
          label: 'controls.conclude',
          confirmed: true,
          main: true,
          command: { type: 'concludeAgreement', plan: plan.version },
        },
      ];
    case 'agreed':
      return [
        {
          id: 'follow-up',
          label: 'controls.follow-up',
          confirmed: false,
          main: true,
          command: { type: 'beginFollowUp' },
        },
      ];
    case 'follow-up':
      return [
        {
          id: 'next-wave',
          label: 'controls.next-wave',
          confirmed: true,
          main: true,
          command: { type: 'planNextWave' },
        },
      ];
  }
}

interface Going {
  readonly people: readonly Pick<PersonView, 'seat' | 'name' | 'role' | 'removed' | 'online' | 'entered'>[];
  readonly progress: Pick<ProgressSection, 'finished' | 'finishedCount' | 'voters' | 'namesHidden'>;
}

/** Voters who haven't answered everything in the open round; for where that is told of everybody. */
export function unfinished({ people, progress }: Going): { count: number; names: readonly string[] } {
  const count = progress.voters - progress.finishedCount;
  const finished = new Set(progress.finished);
  const names = people.filter((person) => listedVotes(person) && !finished.has(person.seat)).map(({ name }) => name);
  return { count, names };
}

/**
 * Voters whose page isn't open now, or never was: nobody need wait for them. Of those who have finished only where that
 * isn't told.
 */
export function away({ people, progress }: Going): readonly string[] {
  const finished = new Set(progress.namesHidden ? [] : progress.finished);
  return people
    .filter((person) => listedVotes(person) && !person.online && !person.entered && !finished.has(person.seat))
    .map(({ name }) => name);
}
