import { readNotes } from '@nemawashi/shared/candidates/notes';
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { joinedNotes } from '@nemawashi/shared/board/decide/plan';
import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import { goneAs, isHere, type Participant } from '@nemawashi/shared/board/participant';
import { reached } from '@nemawashi/shared/board/phase';
import { type BoardState, documentsOf, notesBefore } from '@nemawashi/shared/board/state';
import { holds } from '@nemawashi/shared/board/while-held';
import { bundledRounds } from '@nemawashi/shared/export/bundle';
import type { OpenBoard, ShownBoard } from '../boards/open-board.ts';
import type { Registry } from '../boards/registry.ts';
import type { SharedText } from '../boards/shared-text.ts';
import type { EventLog } from '../store/store.ts';
import type { ExportFormat } from './format.ts';
import { FORMATS } from './formats.ts';
import { jsonInSteps } from './json-in-steps.ts';
import { KeptFiles } from './kept-files.ts';
import { LIMITS, Maker, type MakerLimits, type Waiter } from './maker.ts';
import { Abandoned, NotMade } from './making.ts';
import type { Choice, Made, Order } from './order.ts';
import { ToldLog } from './told-log.ts';
import { Workshop } from './workshop.ts';

/** Files made at a time: those who vote need the processor more. */
const MOST_MAKING = 2;
/** Bytes of files that may be asked for again. */
const MOST_KEPT = 32 * 1024 * 1024;
/** As exact as the time that stands in a file. */
const MINUTE_MS = 60_000;

export interface ExportDeskOptions {
  readonly boards: Pick<Registry, 'with'>;
  readonly events: Pick<EventLog, 'told'>;
  readonly text: SharedText;
  readonly now: () => Timestamp;
  readonly limits?: MakerLimits;
}

/** Where files are ordered. */
export interface ExportDesk {
  /** Rejects with `NotMade` and its reason, and with `Abandoned` where nobody waits any more. */
  make(board: BoardId, by: Participant, choice: Choice, waiter: Waiter): Promise<Made>;
  /** The board is deleted: no file of it is kept. */
  forget(board: BoardId): void;
  /** Ends what is under way. */
  close(): void;
}

export function createExportDesk(options: ExportDeskOptions): ExportDesk {
  const { boards, text, now } = options;
  const workshop = new Workshop(MOST_MAKING);
  const free = Array.from({ length: MOST_MAKING }, () => new Maker(options.limits ?? LIMITS));
  const makers = [...free];
  const kept = new KeptFiles(MOST_KEPT);
  const told = new ToldLog(options.events);
  /** Boards that were deleted, perhaps while a file of theirs was being made. */
  const gone = new Set<BoardId>();

  async function notesNow(state: BoardState): Promise<Readonly<Record<string, string>>> {
    if (state.agreement !== null) return state.agreement.notes;
    // Notes begin with the discussion.
    if (!reached(state.phase, 'discuss')) return {};
    return joinedNotes(
      notesBefore(state),
      readNotes(await text.read(state.id, documentsOf(state).notes), state.checklist),
    );
  }

  /** What the file is made of now, or the file, if the very same was made before. */
  async function order(
    board: ShownBoard & Pick<OpenBoard, 'room' | 'publisher'>,
    by: Participant,
    choice: Choice,
  ): Promise<Ordered> {
    const notes = await notesNow(board.room.state);
    const { state, results, text: view, lasting } = await board.publisher.forFile(board, 'voter');
    if (!holds(state, by)) throw new NotMade({ kind: 'seat-moved' });
    const person = state.participants.get(by.seat) ?? by;
    if (!isHere(person)) throw new NotMade({ kind: goneAs(person) });
    const at = now();
    const minute = Math.floor(at / MINUTE_MS);
    const format: ExportFormat = FORMATS[choice.format];
    const log = format.readsLog(choice.table) ? await told.upTo(board, state.seq) : [];
    // By what it tells and nothing else: whether it is made anew mustn't tell whether somebody has answered (SPEC S72).
    const key = state.id + keyOf([JSON.stringify([choice, state.id, minute, notes]), lasting, ...log]);
    const made = kept.get(key);
    if (made !== null) return { made };
    const rounds = format.evidence === true ? await jsonInSteps(bundledRounds(state, results), () => nextTurn()) : null;
    return { made: null, key, order: { ...choice, now: at, view, notes, log, rounds } };
  }

  async function makeNow(order: Order, waiter: Waiter): Promise<Made> {
    const maker = free.pop();
    if (maker === undefined) throw new Error('More files are being made than may be');
    try {
      return await maker.make(order, waiter);
    } finally {
      free.push(maker);
    }
  }

  return {
    make: (board, by, choice, waiter) =>
      workshop.make(board, by.seat, async () => {
        if (waiter.abandoned()) throw new Abandoned('nobody waits for this file');
        const ordered = await boards.with(board, (open) => order(open, by, choice));
        if (ordered === null) throw new NotMade({ kind: 'not-found' });
        if (ordered.made !== null) return ordered.made;
        const made = await makeNow(ordered.order, waiter);
        if (!gone.has(board)) kept.put(ordered.key, made);
        return made;
      }),
    forget(board) {
      gone.add(board);
      kept.forget(board);
    },
    close() {
      for (const maker of makers) maker.close();
    },
  };
}

type Ordered = { readonly made: Made } | { readonly made: null; readonly key: string; readonly order: Order };

/** All that a file follows from, briefly. */
function keyOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)}:`).update(part);
  return hash.digest('base64url');
}
