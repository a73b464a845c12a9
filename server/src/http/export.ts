import { PassThrough } from 'node:stream';
import { TABLE_IDS, type TableId } from '@nemawashi/shared/documents/tables/catalogue';
import type { ExportChoice, ExportLine } from '@nemawashi/shared/protocol/exports';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import type { InEveryLanguage } from '@nemawashi/shared/words/texts';
import { ownZone, usableZone } from '@nemawashi/shared/words/zone';
import type { FastifyInstance, FastifyReply } from 'fastify';
import * as v from 'valibot';
import { sectionsNow } from '../boards/open-board.ts';
import type { Registry } from '../boards/registry.ts';
import type { ExportDesk } from '../export/desk.ts';
import type { ExportFormat } from '../export/format.ts';
import { FORMAT_IDS, FORMATS, type FormatId } from '../export/formats.ts';
import type { Waiter } from '../export/maker.ts';
import { Abandoned, NotMade } from '../export/making.ts';
import type { Choice, Made } from '../export/order.ts';
import type { SessionStore } from '../store/store.ts';
import { RequestRefused } from './failure.ts';
import { parse } from './guards.ts';
import { withSeat } from './session.ts';

export interface ExportRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly desk: ExportDesk;
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

/** Everybody at the board may take home what they see: at any time, with the state it shows written on it. */
export function exportRoutes(app: FastifyInstance, options: ExportRoutes): void {
  const { desk } = options;

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
    const query = parse(querySchema, request.query);
    const { language, zone: timeZone, table } = query;
    const choice: Choice = { format: id, table, annex: query.annex === '1', language, timeZone };
    const { board, person } = await withSeat(options, request, ({ room }, person) =>
      Promise.resolve({ board: room.state.id, person }),
    );
    const make = (waiter: Waiter) => desk.make(board, person, choice, waiter);
    void reply.header('cache-control', 'no-store');
    if (query.progress !== undefined) return withProgress(reply, make);
    const made = await make({ report: () => undefined, abandoned: () => reply.raw.destroyed }).catch(refused);
    return whole(reply, made, { plainName: `nemawashi-${board}.${made.ending}`, shown: query.inline !== undefined });
  });

  function withProgress(reply: FastifyReply, make: (waiter: Waiter) => Promise<Made>): unknown {
    const stream = new PassThrough();
    const tell = (line: ExportLine) => stream.write(`${JSON.stringify(line)}\n`);
    make({
      report: (done, of) => tell({ kind: 'progress', done, of }),
      abandoned: () => stream.destroyed,
    })
      .then(({ name, type, bytes }) => {
        tell({ kind: 'file', name, type, bytes: bytes.length });
        stream.end(bytes);
      })
      .catch((err: unknown) => {
        if (err instanceof Abandoned) return stream.end();
        if (!(err instanceof NotMade)) app.log.error({ err }, 'an export failed');
        tell({ kind: 'refused', refusal: err instanceof NotMade ? err.refusal : { kind: 'internal' } });
        return stream.end();
      });
    // A proxy that collects answers before it passes them on would hide the progress.
    return reply.header('x-accel-buffering', 'no').type('application/x-ndjson').send(stream);
  }
}

function refused(error: unknown): never {
  if (error instanceof NotMade) throw new RequestRefused(error.refusal.kind, error.refusal.values);
  throw error;
}

function whole(
  reply: FastifyReply,
  { name, type, bytes }: Made,
  { plainName, shown }: { readonly plainName: string; readonly shown: boolean },
): unknown {
  // As plain text nothing in it is carried out, and every browser shows it.
  const inline = shown && isReadable(type);
  // RFC 5987: a name in any script, and a plain one for whoever can't read that.
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return reply
    .header(
      'content-disposition',
      `${inline ? 'inline' : 'attachment'}; filename="${plainName}"; filename*=UTF-8''${encoded}`,
    )
    .type(inline ? 'text/plain; charset=utf-8' : type)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

const isReadable = (type: string): boolean => /^(text\/|application\/json)/.test(type);

const inEveryLanguage = (
  key: `export.table.${TableId}` | `export.format.${FormatId}.${'name' | 'help'}`,
): InEveryLanguage =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language, key)])) as InEveryLanguage;
