import type { SeatId } from '@nemawashi/shared/board/ids';
import { CANDIDATE_LIMITS } from '@nemawashi/shared/board/slate';
import { placeOf, type TextKind } from '@nemawashi/shared/candidates/place';
import { NOTE_LIMIT } from '@nemawashi/shared/protocol/documents';
import { cutToUnits } from '@nemawashi/shared/words/cut';
import * as Y from 'yjs';
import type { EarlierText, Piece } from '../store/store.ts';
import type { KnownText } from './guard/known-text.ts';
import type { Writers } from './guard/writers.ts';
import { add, ownOf, ownSize, without, wordsOf } from './pieces.ts';
import type { Deletion } from './wire/update.ts';

/** In UTF-16 units: as much as the field takes. */
const MOST: Readonly<Record<TextKind, number>> = {
  title: CANDIDATE_LIMITS.title,
  detail: CANDIDATE_LIMITS.detail,
  note: NOTE_LIMIT,
};

/** In UTF-16 units: where its writer has deleted all but so few, they have given it up. */
const SLIP = 10;

type Container = Parameters<typeof placeOf>[0];

/** What an update deletes of one text, by whose it was. */
type Loss = Map<SeatId, Deletion[]>;

/**
 * For each text and each person: what it said before somebody else took words of theirs out of it, at the time when most
 * of their words stood in it. Only they can make it another one: by writing more there, or by deleting what they wrote
 * (decision 22).
 */
export class EarlierTexts {
  readonly #writers: Pick<Writers, 'ownerOf'>;
  readonly #kept = new Map<string, EarlierText>();

  constructor(kept: readonly EarlierText[], writers: Pick<Writers, 'ownerOf'>) {
    this.#writers = writers;
    this.keep(kept);
  }

  get all(): readonly EarlierText[] {
    return [...this.#kept.values()];
  }

  keep(changed: readonly EarlierText[]): void {
    for (const each of changed)
      if (each.pieces.length === 0) this.#kept.delete(keyOf(each));
      else this.#kept.set(keyOf(each), each);
  }

  /** What is kept otherwise once the seat's update is applied that deletes this; to be asked before it is. */
  changedBy(deletions: readonly Deletion[], seat: SeatId, doc: Y.Doc, known: KnownText): readonly EarlierText[] {
    return [...this.#losses(deletions, doc, known)].flatMap(([type, loss]) => this.#changes(type, loss, seat));
  }

  #losses(deletions: readonly Deletion[], doc: Y.Doc, known: KnownText): ReadonlyMap<Container, Loss> {
    const losses = new Map<Container, Loss>();
    for (const range of deletions) {
      const owner = this.#writers.ownerOf(range.client);
      if (owner === undefined) continue;
      for (const { id, length, key, row } of known.aliveIn(range)) {
        if (key !== null || row) continue;
        const item = Y.getItem(doc.store, Y.createID(id.client, id.clock));
        if (!(item instanceof Y.Item) || !(item.parent instanceof Y.AbstractType)) continue;
        const loss = losses.get(item.parent) ?? new Map<SeatId, Deletion[]>();
        losses.set(item.parent, loss);
        const taken = loss.get(owner) ?? [];
        loss.set(owner, taken);
        // The piece may begin before the range does.
        const clock = Math.max(id.clock, range.clock);
        taken.push({ client: id.client, clock, end: clock + length });
      }
    }
    return losses;
  }

  #changes(type: Container, loss: Loss, seat: SeatId): readonly EarlierText[] {
    const found = placeOf(type);
    if (found === null) return [];
    const { place, kind, text } = found;
    const changes: EarlierText[] = [];
    for (const [owner, taken] of loss) {
      const kept = this.#kept.get(keyOf({ place, seat: owner }));
      if (owner === seat) {
        if (kept === undefined) continue;
        const pieces = without(kept.pieces, taken);
        if (ownSize(pieces) < ownSize(kept.pieces))
          changes.push({ ...kept, pieces: ownSize(pieces) > SLIP ? pieces : [] });
        continue;
      }
      const pieces = this.#piecesOf(text, owner);
      if (ownSize(pieces) > ownSize(kept?.pieces ?? []))
        // More than the field takes came from nobody's page: what its writer wrote of it is enough.
        changes.push({
          place,
          seat: owner,
          pieces: wordsOf(pieces).length <= MOST[kind] ? pieces : cut(pieces, MOST[kind]),
        });
    }
    return changes;
  }

  #piecesOf(text: Y.Text, seat: SeatId): readonly Piece[] {
    const pieces: Piece[] = [];
    for (let item = text._start; item !== null; item = item.right) {
      if (item.deleted || !(item.content instanceof Y.ContentString)) continue;
      const { client, clock } = item.id;
      const { str } = item.content;
      add(pieces, this.#writers.ownerOf(client) === seat ? [client, clock, str] : str);
    }
    return pieces;
  }
}

/** Its own words, up to so many UTF-16 units; no character is cut in two. */
function cut(pieces: readonly Piece[], most: number): readonly Piece[] {
  const kept: Piece[] = [];
  let left = most;
  for (const [client, clock, words] of ownOf(pieces)) {
    const fitting = cutToUnits(words, Math.max(0, left));
    if (fitting !== '') add(kept, [client, clock, fitting]);
    left -= words.length;
  }
  return kept;
}

const keyOf = ({ place, seat }: Pick<EarlierText, 'place' | 'seat'>): string => `${place}\n${seat}`;
