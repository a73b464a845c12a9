import { PassThrough } from 'node:stream';
import { exportFileName } from '@nemawashi/shared/export/file-name';
import type { Timestamp } from '@nemawashi/shared/board/ids';
import { reached } from '@nemawashi/shared/board/phase';
import { joinedNotes } from '@nemawashi/shared/board/decide/plan';
import { documentsOf, notesBefore } from '@nemawashi/shared/board/state';
import { sectionsFor } from '@nemawashi/shared/board/view';
import { namesIn } from '@nemawashi/shared/sentences/names';
import { TABLE_IDS, type TableId } from '@nemawashi/shared/documents/tables/catalogue';
import type { ExportChoice, ExportLine } from '@nemawashi/shared/protocol/exports';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import type { InEveryLanguage } from '@nemawashi/shared/words/texts';
import { ownZone, usableZone } from '@nemawashi/shared/words/zone';
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';
import { type OpenBoard, sectionsNow, settled } from '../boards/open-board.ts';
import type { Registry } from '../boards/registry.ts';
import { readNotes, type SharedText } from '../boards/shared-text.ts';
import type { ExportFormat, ExportSource } from '../export/format.ts';
import { FORMAT_IDS, FORMATS, type FormatId } from '../export/formats.ts';
import { Abandoned, stepping, Workshop } from '../export/making.ts';
import { readAudit } from '../export/read-audit.ts';
import type { EventLog, SessionStore } from '../store/store.ts';
import { RequestRefused } from './failure.ts';
import { parse } from './guards.ts';
import { withSeat } from './session.ts';

export interface ExportRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly events: EventLog;
  readonly text: SharedText;
  readonly now: () => Timestamp;
}

const paramsSchema = v.object({ format: v.string() });
const querySchema = v.object({
  language: v.optional(v.picklist(LANGUAGES), 'ja'),
  /** An IANA time zone: exports write times as their reader's clock shows them; as the server's where it is none. */
  zone: v.optional(
    v.pipe(
      v.unknown(),
      v.transform((zone) => usableZone(zone) ?? ownZone()),
    ),
    null,
  ),
  table: v.optional(v.picklist(TABLE_IDS), 'plan'),
  progress: v.optional(v.literal('1')),
  /** 1: shown in the browser, where it can be read as it is: some windows of apps save nothing. */
  inline: v.optional(v.literal('1')),
  /** 0: without the guide on the three patterns. */
  annex: v.optional(v.picklist(['0', '1']), '1'),
});
type Query = v.InferOutput<typeof querySchema>;

/** Everybody at the board may take home what they see: at any time, with the state it shows written on it. */
export function exportRoutes(app: FastifyInstance, options: ExportRoutes): void {
  const { events, text, now } = options;
  const workshop = new Workshop();

  async function notesNow({ room: { state } }: OpenBoard): Promise<Readonly<Record<string, string>>> {
    if (state.agreement !== null) return state.agreement.notes;
    // Notes begin with the discussion.
    if (!reached(state.phase, 'discuss')) return {};
    return joinedNotes(
      notesBefore(state),
      readNotes(await text.read(state.id, documentsOf(state).notes), state.checklist),
    );
  }

  async function sourceOf(board: OpenBoard, { language, zone }: Query): Promise<ExportSource> {
    const notes = await notesNow(board);
    const { state, results } = await settled(board);
    const log = await readAudit(events, state.id, state.seq);
    // Whoever exports, it is what any voter sees: a file goes from hand to hand.
    const sections = sectionsFor(state, 'voter', { online: board.presence.online, waiting: [], results });
    return {
      state,
      results,
      sections,
      notes,
      log,
      language,
      timeZone: zone,
      now: now(),
      names: namesIn(language, sections),
    };
  }

  app.get('/api/boards/:board/exports', (request, reply) =>
    withSeat(options, request, async (board) => {
      const sections = await sectionsNow(board, 'voter');
      void reply.header('cache-control', 'no-store');
      return FORMAT_IDS.map((format): ExportChoice => {
        const { oneTable, missing }: ExportFormat = FORMATS[format];
        const reason = missing?.(sections) ?? null;
        return {
          format,
          name: inEveryLanguage(`export.format.${format}.name`),
          help: inEveryLanguage(`export.format.${format}.help`),
          tables: oneTable === true ? TABLE_IDS.map((id) => ({ id, name: inEveryLanguage(`export.table.${id}`) })) : [],
          missing: reason === null ? null : { kind: reason },
        };
      });
    }),
  );

  app.get('/api/boards/:board/export/:format', async (request, reply) => {
    const asked = parse(paramsSchema, request.params).format;
    const id = FORMAT_IDS.find((each) => each === asked);
    if (id === undefined) throw new RequestRefused('not-found');
    const format: ExportFormat = FORMATS[id];
    const query = parse(querySchema, request.query);
    const source = await withSeat(options, request, (board) => sourceOf(board, query));
    const reason = format.missing?.(source.sections) ?? null;
    if (reason !== null) throw new RequestRefused(reason);
    const made = workshopFor(format, source, query);
    void reply.header('cache-control', 'no-store');
    if (query.progress !== undefined) return withProgress(reply, made);
    return whole(reply, made, { shown: query.inline !== undefined && isReadable(made) });
  });

  function workshopFor(format: ExportFormat, source: ExportSource, { language, table, annex }: Query): Order {
    const what = format.oneTable === true ? say(language, `export.table.${table}`) : '';
    return {
      name: exportFileName(source, format.ending, what),
      plainName: `nemawashi-${source.state.id}.${format.ending}`,
      type: format.type,
      make: (report, abandoned) =>
        workshop.make(async () =>
          Buffer.from(await format.make(source, { table, annex: annex === '1', step: stepping(report, abandoned) })),
        ),
    };
  }

  async function whole(
    reply: FastifyReply,
    { name, plainName, type, make }: Order,
    { shown }: { readonly shown: boolean },
  ): Promise<unknown> {
    const file = await make(
      () => undefined,
      () => reply.raw.destroyed,
    );
    // RFC 5987: a name in any script, and a plain one for whoever can't read that.
    const encoded = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
    return (
      reply
        .header(
          'content-disposition',
          `${shown ? 'inline' : 'attachment'}; filename="${plainName}"; filename*=UTF-8''${encoded}`,
        )
        // As plain text nothing in it is carried out, and every browser shows it.
        .type(shown ? 'text/plain; charset=utf-8' : type)
        .send(file)
    );
  }

  function withProgress(reply: FastifyReply, { name, type, make }: Order): unknown {
    const stream = new PassThrough();
    const tell = (line: ExportLine) => stream.write(`${JSON.stringify(line)}\n`);
    const work = make(
      (done, of) => tell({ kind: 'progress', done, of }),
      () => stream.destroyed,
    );
    work
      .then((file) => {
        tell({ kind: 'file', name, type, bytes: file.length });
        stream.end(file);
      })
      .catch((err: unknown) => {
        if (err instanceof Abandoned) return;
        app.log.error({ err }, 'an export failed');
        tell({ kind: 'refused', refusal: { kind: 'internal' } });
        stream.end();
      });
    // A proxy that collects answers before it passes them on would hide the progress.
    return reply.header('x-accel-buffering', 'no').type('application/x-ndjson').send(stream);
  }
}

/** A file that can be made. */
interface Order {
  readonly name: string;
  readonly plainName: string;
  readonly type: string;
  readonly make: (report: (done: number, of: number) => void, abandoned: () => boolean) => Promise<Buffer>;
}

const isReadable = ({ type }: Order): boolean => /^(text\/|application\/json)/.test(type);

const inEveryLanguage = (
  key: `export.table.${TableId}` | `export.format.${FormatId}.${'name' | 'help'}`,
): InEveryLanguage =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language, key)])) as InEveryLanguage;
