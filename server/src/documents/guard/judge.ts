import type { SeatId } from '@nemawashi/shared/board/ids';
import { CLOSING, type ClosingCode } from '../closing.ts';
import type { SyncLimits } from '../limits.ts';
import type { ParsedUpdate } from '../wire/update.ts';
import type { KnownText, Spot } from './known-text.ts';
import { erasedBy } from './others-work.ts';
import { place } from './placement.ts';
import type { Writers } from './writers.ts';

export type Verdict =
  /** Holds nothing the document lacks. */
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'welcome';
      /** Ids this update uses first; they are the seat's from now on. */
      readonly newWriters: readonly number[];
      /** Also holds pieces the document has already; cut them off before applying. */
      readonly repeats: boolean;
      /** By how many bytes the document may grow at most, roughly. */
      readonly growth: number;
      /** New pieces times pieces: what finding their places may cost. */
      readonly effort: number;
      /** How many pieces it adds. */
      readonly pieces: number;
      /** How much of what others wrote goes by it, in characters. */
      readonly erased: number;
    }
  /** Something in between is missing: ask for it. */
  | { readonly kind: 'gap' }
  | { readonly kind: 'refused'; readonly code: ClosingCode; readonly reason: string };

/** A deletion splits a piece in three at worst; each part keeps a header. */
const DELETION_BYTES = 48;

/** May this seat apply this update? Decides before a byte of it is applied, and changes nothing itself. */
export function judge(
  update: ParsedUpdate,
  context: { seat: SeatId; known: KnownText; writers: Writers; limits: SyncLimits },
): Verdict {
  const { seat, known, writers, limits } = context;
  const refused = (code: ClosingCode, reason: string): Verdict => ({ kind: 'refused', code, reason });

  const newWriters: number[] = [];
  const newRoots = new Set<string>();
  let pieces = 0;
  let growth = 0;
  let repeats = false;
  for (const { client, clock, end, structs } of update.sections) {
    const from = known.clockOf(client);
    if (clock < from) repeats = true;
    // What the document has already can't be changed by sending it again, whoever wrote it.
    if (end <= from) continue;
    const owner = writers.ownerOf(client);
    if (owner === undefined) newWriters.push(client);
    else if (owner !== seat) return refused(CLOSING.notAllowed, 'writes under the client id of another seat');
    for (const struct of structs) {
      if (struct.clock + struct.length <= from) continue;
      pieces += 1;
      growth += struct.bytes;
      if (struct.root !== null && !known.hasRoot(struct.root)) newRoots.add(struct.root);
    }
  }
  if (!writers.hasRoom(seat, newWriters.length)) return refused(CLOSING.notAllowed, 'too many client ids');

  const added: Spot[] = [];
  let newRows = 0;
  const placement = place(update, known, (spot, { length }) => {
    added.push(spot);
    if (spot.row) newRows += length;
  });
  if (placement === 'gap') return { kind: 'gap' };
  if (placement === 'impossible') return refused(CLOSING.malformed, 'pieces that can not stand where they are');

  const deletions = update.deletions.filter((range) => range.end > known.clockOf(range.client) || known.alive(range));
  if (pieces === 0 && deletions.length === 0) return { kind: 'nothing' };
  const structs = known.structs;
  if (known.roots + newRoots.size > limits.documentRoots) return refused(CLOSING.tooLarge, 'too many top-level names');
  if (structs + pieces + 2 * deletions.length > limits.documentStructs) {
    return refused(CLOSING.tooLarge, 'too many pieces');
  }
  if (newRows > 0 && held(known.rowWriters(), seat, writers) + newRows > limits.candidatesPerSeat)
    return refused(CLOSING.tooLarge, 'too many candidates of one seat');
  if (newRoots.size > 0 && held(known.rootWriters(), seat, writers) + newRoots.size > limits.rootsPerSeat)
    return refused(CLOSING.tooLarge, 'too many top-level names of one seat');
  const erased = erasedBy(added, deletions, { seat, known, writers });
  if (erased === null) return refused(CLOSING.notAllowed, 'takes a candidate out instead of marking it');
  if (erased > limits.erasing.burst) return refused(CLOSING.deletesOthers, 'deletes too much of what others wrote');
  const effort = (pieces + deletions.length) * (structs + pieces + deletions.length);
  if (effort > limits.effort.burst) return refused(CLOSING.tooLarge, 'too many pieces at once');
  const grown = growth + deletions.length * DELETION_BYTES;
  return { kind: 'welcome', newWriters, repeats, growth: grown, effort, pieces, erased };
}

function held(clients: Iterable<number>, seat: SeatId, writers: Writers): number {
  let count = 0;
  for (const client of clients) if (writers.ownerOf(client) === seat) count += 1;
  return count;
}
