import type { BoardId } from '@nemawashi/shared/board/ids';
import { audit, type AuditEntry } from '@nemawashi/shared/board/view/audit';
import { toLogged } from '../boards/log.ts';
import type { EventLog } from '../store/store.ts';

/** Answers are nearly all of a log and are left out anyway: unread, they cost nothing. */
const ANSWER = '{"type":"answered"';

/** What may be told of a board's log up to event `seq`. */
export async function readAudit(events: EventLog, board: BoardId, seq: number): Promise<AuditEntry[]> {
  const stored = await events.read(board);
  return audit(stored.filter((each) => each.seq <= seq && !each.body.startsWith(ANSWER)).map(toLogged));
}
