import { Map as ImmutableMap } from 'immutable';
import type { EventOf, LoggedEvent } from '../event.ts';
import type { Timestamp } from '../ids.ts';
import { standsByName } from '../signed.ts';
import type { KeptDraft } from '../silence.ts';
import type { BoardState } from '../state.ts';

export function silenceOpened(state: BoardState, at: Timestamp, event: EventOf<'silenceOpened'>): BoardState {
  const { silence: id, each, signed } = event;
  return { ...state, silence: { id, openedAt: at, each, signed, drafts: ImmutableMap() } };
}

export function draftWritten(state: BoardState, { seat }: LoggedEvent, event: EventOf<'draftWritten'>): BoardState {
  const { silence } = state;
  const writer = seat === null ? undefined : state.participants.get(seat);
  if (silence?.id !== event.silence || writer === undefined) throw new Error('A draft without its silence or writer');
  const { draft: id, revision, epoch, content } = event;
  const kept = silence.drafts.get(writer.seat) ?? [];
  const place = kept.findIndex((each) => each.id === id && each.epoch === epoch);
  // Whoever wrote without a name keeps it so, whatever they have become since.
  const byName = standsByName(silence.signed, writer) && kept[place]?.byName !== false;
  const draft: KeptDraft = { id, revision, epoch, byName, content };
  const after = place === -1 ? [...kept, draft] : kept.map((each, at) => (at === place ? draft : each));
  return { ...state, silence: { ...silence, drafts: silence.drafts.set(writer.seat, after) } };
}

export function silenceEnded(state: BoardState, event: EventOf<'silenceEnded'>): BoardState {
  const { silence: id, ideas, draw, withheld = [] } = event;
  return { ...state, silence: null, silences: [...state.silences, { id, ideas, draw, withheld }] };
}
