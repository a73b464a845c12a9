import type { ViewChange, Welcome } from '@nemawashi/shared/protocol/live';
import type { Sections } from '@nemawashi/shared/board/view';
import { HeardView } from '@nemawashi/shared/protocol/wire/heard-view';
import type { Rows } from '@nemawashi/shared/protocol/wire/rows';
import type { Ear, SealedRoom } from './sealed-room.ts';
import { readWire, unpacked, type WireMessage } from './wire-messages.ts';

/** All that somebody was told, message by message, each on its own line of text. */
export interface Heard {
  /** Answers over HTTP, with their headers; files unpacked. */
  readonly answers: readonly string[];
  /** What came on the live line, one list a connection. */
  readonly live: readonly (readonly string[])[];
  /** What came of shared documents, one list a connection. */
  readonly documents: readonly (readonly string[])[];
}

/** Left out is only what no board decides: the day's time, limits by the clock, pings, and the name of the connection. */
export function heardBy({ tap }: Ear): Heard {
  const lines = tap.lines.map(({ asked, heard }) => ({ asked: asked(), messages: readWire(heard()) }));
  const of = (wanted: (asked: string) => boolean) =>
    lines.filter(({ asked }) => wanted(asked)).map(({ messages }) => messages.flatMap(asText));
  const upgraded = (asked: string) => /^upgrade: websocket/im.test(asked);
  return {
    answers: of((asked) => !upgraded(asked)).flat(),
    live: of((asked) => upgraded(asked) && asked.includes('/socket.io/')),
    documents: of((asked) => upgraded(asked) && asked.includes('/sync/')),
  };
}

const CLOCKED = /^(date|x-ratelimit-[a-z]+|keep-alive|content-length|x-response-time):/i;

function asText(message: WireMessage): string[] {
  switch (message.kind) {
    case 'answer': {
      const headers = message.headers.split('\n').filter((line) => !CLOCKED.test(line));
      return [[message.status, ...headers, unpacked(message.body)].join('\n')];
    }
    case 'text':
      if (message.text === '2') return [];
      return [message.text.replace(/^(0|40)(\{"sid":")[^"]+"/, '$1$2…"')];
    case 'bytes':
      return [message.bytes.toString('hex')];
  }
}

/** Every byte as it came, and packed files unpacked: nothing of it left out. */
export const everyByteOf = (ear: Ear): string =>
  [
    ...ear.tap.lines.map(({ heard }) => heard().toString('utf8')),
    ...ear.tap.lines.flatMap(({ heard }) =>
      readWire(heard()).flatMap((message) => (message.kind === 'answer' ? [unpacked(message.body)] : [])),
    ),
  ].join('\n');

/** Values by what holds them, each that it came to hold. */
class Histories {
  readonly all = new Map<string, string[]>();

  note(what: string, value: unknown): void {
    const held = this.all.get(what) ?? [];
    const shown = JSON.stringify(value);
    this.all.set(what, held.at(-1) === shown ? held : [...held, shown]);
  }
}

/**
 * What a line's view held, section by section and, where it travels by rows, row by row: as it was sent, and as a page
 * reads it. How sections and rows were put together into messages depends on who was faster; what they said doesn't.
 */
export function viewsOf(line: readonly string[]): Map<string, string[]> {
  const histories = new Histories();
  for (const { sent, sections } of shownOn(line)) {
    for (const [section, value] of Object.entries(sections)) histories.note(section, value);
    for (const [section, value] of Object.entries(sent))
      if (!hasRows(value)) histories.note(`sent ${section}`, value);
      else for (const [place, row] of value.rows) histories.note(`sent ${section} ${String(place)}`, row);
  }
  return histories.all;
}

/** Every message of a view, and what a page then shows. */
export function* shownOn(line: readonly string[]): Generator<{ sent: ViewChange; sections: Sections }> {
  const view = new HeardView();
  for (const text of line) {
    if (!text.startsWith('42')) continue;
    const [event, told] = JSON.parse(text.slice(2)) as [string, unknown];
    if (event === 'welcome') {
      const { sections } = told as Welcome;
      yield { sent: sections, sections: view.welcome(sections) };
    }
    // Before its welcome a page hears nothing.
    if (event !== 'view' || !view.begun) continue;
    const sections = view.change(told as ViewChange);
    if (sections === null) throw new Error('The line lost something');
    yield { sent: told as ViewChange, sections };
  }
}

const hasRows = (value: unknown): value is Rows<unknown> =>
  typeof value === 'object' && value !== null && 'rev' in value;

/** What a line said beside views: answers to one's commands, and one's own ballots. */
export const asideOf = (line: readonly string[]): string[] =>
  line.flatMap((text) => {
    if (text.startsWith('42["view"')) return [];
    if (!text.startsWith('42["welcome"')) return [text];
    const [, welcome] = JSON.parse(text.slice(2)) as [string, Record<string, unknown>];
    return [JSON.stringify({ ...welcome, sections: null })];
  });

/** What was written into shared documents. Who is looking at them comes and goes with the clock. */
export const writtenIn = (documents: readonly string[]): string[] =>
  [...new Set(documents.filter((message) => message.startsWith('0002')))].sort();

/** The server's log without the clock and the port. */
export const logged = (room: SealedRoom): string[] =>
  room.log.filter((line) => !line.includes('listening')).map((line) => line.replace(/"time":\d+,?/, ''));
