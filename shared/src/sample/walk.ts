import type { Command } from '../board/command.ts';
import type { Context } from '../board/decision.ts';
import type { ItemId } from '../board/ids.ts';
import type { Phase } from '../board/phase.ts';
import type { Refusal } from '../board/refusal.ts';
import { halfRevealed } from '../board/state.ts';
import type { Slate } from '../board/slate.ts';
import { stepsOf } from '../leading/steps.ts';
import { whileAssessedAgain } from '../leading/while-assessed-again.ts';
import { allTakeTurns } from './acting.ts';
import { choosePilot, logPilots } from './planning.ts';
import { type SampleBoard, VISITOR } from './sample-board.ts';

/** What people of the sample write together, which the core knows nothing of. */
export interface Written {
  /** Everybody's ideas are in. */
  propose(): void;
  slate(): Slate;
  notes(): Readonly<Record<string, string>>;
}

/** As many as a second round asks again. */
const ASKED_AGAIN = 3;

/** How long everybody writes alone at first: as long as a board proposes. */
const SILENCE: Command = { type: 'openSilence', ms: 5 * 60_000 };

/**
 * What a step leads to. `again`: answers once more, in follow-up of the whole checklist; `ideas`: what everybody wrote
 * alone, all at once.
 */
export interface Next {
  readonly phase: Phase;
  readonly way: 'on' | 'again' | 'ideas';
}

/** Null: nowhere, it is the end. */
export function nextOf(board: SampleBoard): Next | null {
  const { state } = board;
  const to = (phase: Phase, way: Next['way'] = 'on'): Next => ({ phase, way });
  switch (state.phase) {
    case 'setup':
      return to('assess');
    case 'assess':
      return to('discuss');
    case 'discuss':
      if (halfRevealed(state) !== null) return to('discuss');
      return asksAgain(board).length > 0 ? to('assess', 'again') : to('propose');
    case 'propose':
      return state.silence === null ? to('score') : to('propose', 'ideas');
    case 'score':
      return to('agree');
    case 'agree':
      return to('agreed');
    case 'agreed':
      return to('follow-up');
    case 'follow-up': {
      const again = state.rounds.findLast(({ kind }) => kind === 'again');
      if (again === undefined) return to('follow-up', 'again');
      return again.revealedAt === null ? to('follow-up') : null;
    }
  }
}

/** What a second round would ask: once, after the first was talked about. */
function asksAgain(board: SampleBoard): readonly ItemId[] {
  if (board.state.rounds.size !== 1) return [];
  const talk = board.results().assessment?.outcome.talk ?? [];
  return talk.slice(0, ASKED_AGAIN).map(({ id }) => id as ItemId);
}

const askingAgain = (board: SampleBoard): Command =>
  board.state.phase === 'follow-up'
    ? { type: 'assessAgain' }
    : { type: 'openRound', kind: 'checklist', items: [...asksAgain(board)] };

/**
 * Goes on to what comes next, whatever is still missing here: the others do it at once, and the visitor's part is left
 * out. Null: done; else why it can't be, after what the visitor has changed.
 */
export function advance(board: SampleBoard, written: Written): Refusal | null {
  const next = nextOf(board);
  if (next === null) return null;
  if (board.state.phase === 'propose') written.propose();
  if (board.state.phase === 'agree') choosePilot(board);
  allTakeTurns(board);
  const command: Command | undefined =
    next.way === 'again'
      ? askingAgain(board)
      : stepsOf(whileAssessedAgain(board.sections(VISITOR))).find(({ main }) => main)?.command;
  if (command === undefined) return null;
  const decision = board.ask(VISITOR, command, contextOf(command, written));
  if (!decision.ok) return decision.refusal;
  if (command.type === 'beginFollowUp') logPilots(board);
  if (next.phase === 'propose' && next.way === 'on') board.ask(VISITOR, SILENCE);
  return null;
}

/** What a command needs of what was written together. */
export function contextOf({ type }: Command, written: Written): Context {
  // The sample says the same each time.
  if (type === 'endSilence') return { draw: 1 };
  if (type === 'openScoring') return { slate: written.slate() };
  return type === 'concludeAgreement' ? { notes: written.notes() } : {};
}
