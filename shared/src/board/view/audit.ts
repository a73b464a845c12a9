import type { BoardEvent, EventOf, LoggedEvent } from '../event.ts';
import type { SeatId, Timestamp } from '../ids.ts';

type WithSecret = EventOf<'linkMade' | 'personalLinkMade' | 'doorOpened'>;
export type AuditEvent =
  | Exclude<BoardEvent, EventOf<'answered' | 'draftWritten' | 'silenceEnded' | 'personErased'> | WithSecret>
  | Pick<EventOf<'linkMade'>, 'type' | 'role' | 'department' | 'operator'>
  | Pick<EventOf<'personalLinkMade'>, 'type' | 'seat'>
  | Pick<EventOf<'doorOpened'>, 'type'>
  /** Whose seat is known by their having no name. Which events say something else since would tell who wrote what. */
  | Pick<EventOf<'personErased'>, 'type'>
  /** The ideas stand among the candidates, and whoever shows them there shows no more than that. */
  | (Pick<EventOf<'silenceEnded'>, 'type'> & { readonly count: number });

/** What may be told of one event; `seat`: whose command it follows from. */
export interface AuditEntry {
  readonly at: Timestamp;
  readonly seat: SeatId | null;
  readonly event: AuditEvent;
}

/** Answers and drafts are left out of the log on every board, and with them their number: only events of other kinds are listed. */
export const audit = (log: readonly LoggedEvent[]): AuditEntry[] =>
  log.flatMap(({ at, seat, event }): AuditEntry[] => {
    if (event.type === 'answered' || event.type === 'draftWritten') return [];
    switch (event.type) {
      case 'linkMade': {
        const { type, role, department, operator } = event;
        return [{ at, seat, event: { type, role, department, ...(operator === true && { operator }) } }];
      }
      case 'personalLinkMade':
        return [{ at, seat, event: { type: event.type, seat: event.seat } }];
      case 'silenceEnded':
        return [{ at, seat, event: { type: event.type, count: event.ideas.length } }];
      case 'doorOpened':
      case 'personErased':
        return [{ at, seat, event: { type: event.type } }];
      default:
        return [{ at, seat, event }];
    }
  });
