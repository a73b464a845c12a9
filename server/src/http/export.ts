import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import { reached } from '@nemawashi/shared/board/phase';
import { joinedNotes } from '@nemawashi/shared/board/decide/plan';
import { documentsOf, notesBefore } from '@nemawashi/shared/board/state';
import { sectionsFor } from '@nemawashi/shared/board/view';
import { bundleOf } from '@nemawashi/shared/export/bundle';
import { planMarkdown } from '@nemawashi/shared/plan/markdown';
import { EXPORT_FORMATS } from '@nemawashi/shared/protocol/http';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { readLog } from '../boards/log.ts';
import { type OpenBoard, settled } from '../boards/open-board.ts';
import type { Registry } from '../boards/registry.ts';
import { readNotes, type SharedText } from '../boards/shared-text.ts';
import type { EventLog, SessionStore } from '../store/store.ts';
import { RequestRefused } from './failure.ts';
import { withSeat } from './session.ts';

export interface ExportRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly events: EventLog;
  readonly text: SharedText;
  readonly now: () => Timestamp;
}

const paramsSchema = v.object({ format: v.picklist(EXPORT_FORMATS) });
const querySchema = v.object({
  language: v.optional(v.picklist(LANGUAGES), 'ja'),
  /** An IANA time zone: exports write times as their reader's clock shows them. */
  zone: v.optional(
    v.pipe(
      v.string(),
      v.check((zone) => isTimeZone(zone)),
    ),
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  ),
});

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Everybody at the board may take home what they see: at any time, with the state it shows written on it. */
export function exportRoutes(app: FastifyInstance, options: ExportRoutes): void {
  const { events, text, now } = options;

  async function notesNow({ room: { state } }: OpenBoard): Promise<Readonly<Record<string, string>>> {
    if (state.agreement !== null) return state.agreement.notes;
    // Notes begin with the discussion.
    if (!reached(state.phase, 'discuss')) return {};
    return joinedNotes(
      notesBefore(state),
      readNotes(await text.read(state.id, documentsOf(state).notes), state.checklist),
    );
  }

  app.get('/api/boards/:board/export/:format', async (request, reply) => {
    const params = v.safeParse(paramsSchema, request.params);
    const query = v.safeParse(querySchema, request.query);
    if (!params.success) throw new RequestRefused('not-found');
    if (!query.success) throw new RequestRefused('malformed');
    const { language, zone } = query.output;
    return withSeat(options, request, async (board) => {
      const notes = await notesNow(board);
      const { state, results } = await settled(board);
      const sections = sectionsFor(state, 'voter', { online: board.presence.online, waiting: [], results });
      const at = now();
      void reply.header('cache-control', 'no-store');
      if (params.output.format === 'markdown') {
        attach(reply, state.id, 'md');
        return reply
          .type('text/markdown; charset=utf-8')
          .send(planMarkdown({ sections, notes, language, timeZone: zone, now: at }));
      }
      const log = (await readLog(events, state.id)).filter(({ seq }) => seq <= state.seq);
      attach(reply, state.id, 'json');
      return reply
        .type('application/json; charset=utf-8')
        .send(`${JSON.stringify(bundleOf({ state, results, sections, notes, log, now: at }), null, 1)}\n`);
    });
  });
}

const attach = (reply: { header(name: string, value: string): unknown }, board: BoardId, ending: string): void => {
  reply.header('content-disposition', `attachment; filename="nemawashi-${board}.${ending}"`);
};
