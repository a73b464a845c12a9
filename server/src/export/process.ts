/**
 * The process that makes files, apart from the one that serves people: a file that needs more memory than there is ends this
 * one alone. (A thread wouldn't do: Node ends all of them where a large piece doesn't fit.)
 */
import { audit } from '@nemawashi/shared/board/view/audit';
import type { BundledRounds } from '@nemawashi/shared/export/bundle';
import { exportFileName } from '@nemawashi/shared/export/file-name';
import { HeardView } from '@nemawashi/shared/protocol/wire/heard-view';
import type { SentSections } from '@nemawashi/shared/protocol/wire/sections';
import { namesIn } from '@nemawashi/shared/sentences/names';
import { say } from '@nemawashi/shared/words/say';
import { toLogged } from '../boards/log.ts';
import type { StoredEvent } from '../store/store.ts';
import type { ExportFormat, ExportSource } from './format.ts';
import { FORMATS } from './formats.ts';
import { Abandoned, stepping } from './making.ts';
import type { Asked, Order, Told } from './order.ts';

const tell = (told: Told): void => {
  process.send?.(told);
};
/** Bytes of a file that go to the server in one piece. */
const A_PIECE = 256 * 1024;

const NO_ROUNDS: BundledRounds = { checklist: null, scores: null, again: [] };
let log: string[] = [];
let abandoned = false;

function sourceOf({ view, log: texts, rounds, notes, language, timeZone, now }: Order): ExportSource {
  const sections = new HeardView().welcome(JSON.parse(view) as SentSections);
  return {
    sections,
    log: audit(texts.flatMap((text) => (JSON.parse(text) as StoredEvent[]).map(toLogged))),
    rounds: rounds === null ? NO_ROUNDS : (JSON.parse(rounds) as BundledRounds),
    notes,
    language,
    timeZone,
    now,
    names: namesIn(language, sections),
  };
}

async function make(order: Order): Promise<void> {
  const { table, annex, language } = order;
  const format: ExportFormat = FORMATS[order.format];
  const source = sourceOf(order);
  const refusal = format.missing?.(source.sections) ?? null;
  if (refusal !== null) return tell({ kind: 'refused', refusal });
  const step = stepping(
    (done, of) => tell({ kind: 'progress', done, of }),
    () => abandoned,
  );
  const made = await format.make(source, { table, annex, step });
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  for (let at = 0; at < bytes.length; at += A_PIECE) tell({ kind: 'bytes', bytes: bytes.subarray(at, at + A_PIECE) });
  const { ending, type } = format;
  const name = exportFileName(source, ending, format.oneTable === true ? say(language, `export.table.${table}`) : '');
  tell({ kind: 'made', labelled: { name, type, ending } });
}

process.on('message', (asked: Asked) => {
  if (asked.kind === 'log') {
    log.push(asked.text);
    return;
  }
  abandoned = asked.kind === 'abandon';
  if (asked.kind === 'abandon') return;
  const whole: Order = { ...asked.order, log };
  log = [];
  make(whole).catch((error: unknown) => {
    if (error instanceof Abandoned) tell({ kind: 'abandoned' });
    else tell({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
});
// The server is gone.
process.on('disconnect', () => process.exit());
