import type { ItemId } from '../board/ids.ts';
import type { Phase } from '../board/phase.ts';
import { halfRevealed } from '../board/state.ts';
import type { Slate } from '../board/slate.ts';
import { stepsOf } from '../leading/steps.ts';
import { allAct } from './acting.ts';
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

/** What the next step leads to; `again`: to answers once more. Null: nowhere, it is the end. */
export function nextOf({ state }: SampleBoard): { readonly phase: Phase; readonly again: boolean } | null {
  const to = (phase: Phase, again = false) => ({ phase, again });
  switch (state.phase) {
    case 'setup':
      return to('assess');
    case 'assess':
      return to('discuss');
    case 'discuss':
      if (halfRevealed(state) !== null) return to('discuss');
      return isFirst(state.rounds.size) ? to('assess', true) : to('propose');
    case 'propose':
      return to('score');
    case 'score':
      return to('agree');
    case 'agree':
      return to('agreed');
    case 'agreed':
      return to('follow-up');
    case 'follow-up':
      return null;
  }
}

/** A meeting comes to its second round once: after the first was talked about. */
const isFirst = (rounds: number): boolean => rounds === 1;

/** Goes on to what comes next, whatever is still missing here: the others do it at once, and the visitor's part is left out. */
export function advance(board: SampleBoard, written: Written): void {
  const next = nextOf(board);
  if (next === null) return;
  if (board.state.phase === 'propose') written.propose();
  if (board.state.phase === 'agree') choosePilot(board);
  allAct(board);
  if (next.again) askAgain(board);
  else takeStep(board, written);
  if (board.state.phase === 'follow-up') logPilots(board);
}

function askAgain(board: SampleBoard): void {
  const talk = board.sections(VISITOR).assessment?.pattern.talk ?? [];
  const items = talk.slice(0, ASKED_AGAIN).map(({ id }) => id as ItemId);
  board.do(VISITOR, { type: 'openRound', kind: 'checklist', items });
}

/** The step that whoever leads has before them. */
function takeStep(board: SampleBoard, written: Written): void {
  const step = stepsOf(board.sections(VISITOR)).find(({ main }) => main);
  if (step === undefined) return;
  const { command } = step;
  if (command.type === 'openScoring') board.do(VISITOR, command, { slate: written.slate() });
  else if (command.type === 'concludeAgreement') board.do(VISITOR, command, { notes: written.notes() });
  else board.do(VISITOR, command);
}
