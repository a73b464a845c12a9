import { isErased, type OnePerson, peopleCalled } from '@nemawashi/shared/board/erasure/person';
import { namesOf, WithoutPerson } from '@nemawashi/shared/board/erasure/without-person';
import type { BoardId } from '@nemawashi/shared/board/ids';
import type { BoardEvent, LoggedEvent } from '@nemawashi/shared/board/event';
import { isHere } from '@nemawashi/shared/board/participant';
import type { BoardState } from '@nemawashi/shared/board/state';
import { makeId } from '../access/secret.ts';
import { withoutPerson } from '../documents/erasing.ts';
import { named, type Rewrite, rewriteOf } from '../store/rewritten.ts';
import { type PersonErasure, SequenceTaken, type Store, type StoredEvent } from '../store/store.ts';
import { loadBoard, toLogged, toStored } from '../boards/log.ts';

/** All that is to be replaced in a board's store so that nothing names the person any more; decided on the whole log. */
async function erasureOf(
  { events, documents }: Pick<Store, 'events' | 'documents'>,
  state: BoardState,
  person: OnePerson,
  now: number,
): Promise<PersonErasure> {
  const log: { readonly stored: StoredEvent; readonly logged: LoggedEvent }[] = [];
  for await (const slice of events.slices(state.id))
    for (const stored of slice) log.push({ stored, logged: toLogged(stored) });
  const names = namesOf(
    state,
    person,
    log.map(({ logged }) => logged),
  );
  const without = new WithoutPerson(state, person, names);
  const rewritten: Rewrite[] = [];
  for (const { stored } of log) {
    // As it stands there, whichever version wrote it.
    const event = JSON.parse(stored.body) as BoardEvent;
    const body = JSON.stringify(without.event({ seat: stored.seat, event }));
    if (body !== JSON.stringify(event)) rewritten.push(rewriteOf(stored, body));
  }
  return {
    events: closing(state, person, rewritten, now),
    rewritten,
    documents: await Promise.all(
      (await documents.names(state.id)).map(async (name) => {
        const stored = await documents.load(state.id, name);
        const seats = new Set<string>(person.seats);
        const after = withoutPerson(stored, { seats, names: without.names, ownNotes: state.privacy === 'named' });
        return { name, through: stored.through, ...after };
      }),
    ),
    seats: person.seats,
  };
}

/** They leave first, where they are here still: what they answered in an open round goes, as whenever somebody leaves. */
function closing(state: BoardState, { seats, expected }: OnePerson, rewritten: readonly Rewrite[], now: number) {
  const here = seats.filter((seat) => isHere(state.participants.get(seat) ?? { removedAt: 0 }));
  const said: BoardEvent[] = [
    ...here.map((seat): BoardEvent => ({ type: 'removed', seat })),
    { type: 'personErased', seats, expected, rewritten: rewritten.map(named) },
  ];
  const at = Math.max(now, state.at);
  const command = makeId<NonNullable<LoggedEvent['command']>>();
  return toStored(
    state.id,
    said.map((event, index) => ({ seq: state.seq + 1 + index, at, seat: null, command, event })),
  );
}

/** Whether nothing is left to erase. */
const isGone = ({ participants }: BoardState, { seats, expected }: OnePerson): boolean =>
  expected.length === 0 && seats.every((seat) => isErased(participants.get(seat) ?? { name: '' }));

/** `nobody`: there is no board, or nobody on it who is called so; `several`: it isn't said which of them. */
export type Erased = 'erased' | 'already' | 'nobody' | 'several';

/** What decides on another's events meanwhile decides anew. */
const TRIES = 5;

/** Erases one person from a board that nothing is decided on here meanwhile. Throws `LogBroken`. */
export async function erasePerson(
  store: Pick<Store, 'events' | 'documents' | 'erasePerson'>,
  board: BoardId,
  called: string,
  now: number,
): Promise<Erased> {
  // What was superseded goes altogether, rather than being rewritten.
  for await (const _ of store.events.compact(board));
  for (let left = TRIES; ; left -= 1) {
    const state = await loadBoard(store.events, board);
    const [person, another] = state === null ? [] : peopleCalled(state, called);
    if (state === null || person === undefined) return 'nobody';
    if (another !== undefined) return 'several';
    if (isGone(state, person)) return 'already';
    try {
      await store.erasePerson(board, await erasureOf(store, state, person, now));
      return 'erased';
    } catch (error) {
      if (left === 1 || !(error instanceof SequenceTaken)) throw error;
    }
  }
}
