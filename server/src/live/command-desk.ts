import { readNotes } from '@nemawashi/shared/candidates/notes';
import { agreedOutcome } from '@nemawashi/shared/board/agreed-outcome';
import { type Envelope, envelopeSchema } from '@nemawashi/shared/board/command';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { decide } from '@nemawashi/shared/board/decide';
import type { Context } from '@nemawashi/shared/board/decision';
import { documentOpen } from '@nemawashi/shared/board/document-access';
import { refuse } from '@nemawashi/shared/board/refusal';
import { flagsOf } from '@nemawashi/shared/board/revealed';
import { slateOf } from '@nemawashi/shared/board/slate';
import { documentsOf } from '@nemawashi/shared/board/state';
import { TOO_LARGE } from '@nemawashi/shared/board/too-large';
import { type Holder, whileHeld } from '@nemawashi/shared/board/while-held';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { type OwnView, ownView } from '@nemawashi/shared/board/own-view';
import * as v from 'valibot';
import { type OpenBoard, settled } from '../boards/open-board.ts';
import type { SharedText, TextContent } from '../boards/shared-text.ts';
import { draw } from '../boards/silence-end.ts';

export interface Taken {
  readonly board: OpenBoard;
  readonly holder: Holder;
  readonly envelope: unknown;
  /** How long this seat has to wait before it may ask again; 0: not at all. */
  readonly waitMs: number;
}

/** Where commands are handed in: parsed, given what they need from outside the log, decided, and answered. */
export interface CommandDesk {
  take(taken: Taken): Promise<Ack>;
}

/** Shows a seat's own ballot to its lines. */
export type SendOwn = (board: BoardId, seat: SeatId, own: OwnView) => void;

export function createCommandDesk(text: SharedText, sendOwn: SendOwn): CommandDesk {
  async function submit({ board, holder }: Taken, { id, command }: Envelope, context?: Context): Promise<Ack> {
    const { seat } = holder;
    const ack = await board.room.submit(
      seat,
      id,
      whileHeld(holder, (state) => decide(state, seat, command, context)),
    );
    // Of an answer the line it came by knows from the reply; a person's other devices are told.
    if (!ack.ok || (command.type !== 'writeDraft' && board.presence.lines(seat) < 2)) return ack;
    const { state } = board.room;
    const own = ownView(state, seat);
    if (own !== null) sendOwn(state.id, seat, own);
    return ack;
  }

  /** Freezes a shared document, decides on what it held, and thaws it if the answer was no. One at a time per board. */
  async function withFrozen(
    taken: Taken,
    envelope: Envelope,
    kind: 'ideas' | 'notes',
    contextOf: (content: TextContent) => Context,
    /** What is known before the document is read. */
    known: Context = {},
  ): Promise<Ack> {
    const { board } = taken;
    const run = async (): Promise<Ack> => {
      const state = board.room.state;
      const { seat } = taken.holder;
      const earlier = board.room.answered(seat, envelope.id);
      if (earlier !== null) return earlier;
      // Whoever may not do it must not disturb those who are writing. The only objection left may be the missing text.
      const probe = decide(state, seat, envelope.command, known);
      if (!probe.ok && probe.refusal.kind !== 'nothing-to-score') return probe;
      const name = documentsOf(state)[kind];
      const ack = await submit(taken, envelope, contextOf(await text.freeze(state.id, name)));
      // Where another server was first with it, what it decided on stays as it was.
      if (!ack.ok && documentOpen(board.room.state, name)) await text.thaw(state.id, name);
      return ack;
    };
    const turn = board.freezing.last.then(run, run);
    board.freezing.last = turn;
    return turn;
  }

  async function carryOut(taken: Taken, envelope: Envelope): Promise<Ack> {
    const { board } = taken;
    switch (envelope.command.type) {
      case 'openScoring':
        return withFrozen(taken, envelope, 'ideas', (content) => {
          const { departments, participants } = board.room.state;
          const known = {
            departments: new Set(departments.map((each) => each.id)),
            seats: new Set(participants.keys()),
          };
          return { slate: slateOf(content.candidates, known) };
        });
      case 'concludeAgreement': {
        const { results } = await settled(board);
        const outcome = agreedOutcome(results);
        const known: Context = outcome === null ? {} : { outcome };
        const notesOf = (content: TextContent) => readNotes(content, board.room.state.checklist);
        return withFrozen(taken, envelope, 'notes', (content) => ({ ...known, notes: notesOf(content) }), known);
      }
      case 'endSilence':
        return submit(taken, envelope, { draw: draw() });
      case 'chooseWave': {
        const { results } = await settled(board);
        return submit(taken, envelope, {
          flags: flagsOf(results.ranking),
        });
      }
      default:
        return submit(taken, envelope);
    }
  }

  return {
    async take(taken) {
      if (taken.waitMs > 0) return refuse('too-many-requests', { seconds: Math.ceil(taken.waitMs / 1000) });
      const parsed = v.safeParse(envelopeSchema, taken.envelope);
      if (parsed.success) return carryOut(taken, parsed.output);
      return refuse(parsed.issues.some(({ message }) => message === TOO_LARGE) ? 'too-large' : 'malformed');
    },
  };
}
