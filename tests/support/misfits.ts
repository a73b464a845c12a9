import * as documents from '@nemawashi/shared/protocol/schemas/documents';
import * as replies from '@nemawashi/shared/protocol/schemas/http';
import * as live from '@nemawashi/shared/protocol/schemas/live';
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { misfits } from '@nemawashi/shared/protocol/testing/misfits';
import { heardBy } from './heard.ts';
import type { SealedRoom } from './sealed-room.ts';

/** What somebody was told in a meeting and no schema describes, a line each; of the kinds of message that must have come. */
export function misfitsIn(room: SealedRoom): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const judge = (what: string, schemas: Schemas, message: unknown) => {
    seen.add(what);
    for (const problem of misfits(schemas, message)) found.add(`${what} ${problem}`);
  };
  for (const ear of room.ears.values()) {
    const heard = heardBy(ear);
    for (const text of heard.live.flat()) {
      const [, kind, json] = /^4([23])\d*(\[.*)$/s.exec(text) ?? [];
      if (kind === undefined || json === undefined) continue;
      const said = JSON.parse(json) as [unknown, unknown];
      if (kind === '3') judge(...answered(said[0]));
      else if (said[0] === 'welcome') judge('welcome', [live.welcome], said[1]);
      else if (said[0] === 'view') judge('view', [live.view], said[1]);
      else judge('own', [live.own], said[1]);
    }
    for (const answer of heard.answers) {
      const body = jsonIn(answer);
      if (body !== undefined) judge('answer', Object.values(replies), body);
    }
    for (const message of heard.documents.flat())
      for (const state of presencesIn(message)) judge('presence', [documents.presence], state);
  }
  for (const what of ['welcome', 'view', 'own', 'ack', 'answer', 'presence'])
    if (!seen.has(what)) found.add(`no ${what}`);
  return [...found];
}

type Schemas = Parameters<typeof misfits>[0];

const answered = (said: unknown): [string, Schemas, unknown] =>
  typeof said === 'number' ? ['clock', [live.clock], said] : ['ack', [live.ack], said];

/** The body of an answer that a page reads; files, and what only operators ask for, are none. */
function jsonIn(answer: string): unknown {
  const body = answer.search(/^[{[]/m);
  if (body === -1 || !/^content-type: application\/json/im.test(answer) || /^content-disposition/im.test(answer))
    return undefined;
  const json: unknown = JSON.parse(answer.slice(body));
  return typeof json === 'object' && json !== null && 'status' in json ? undefined : json;
}

const AWARENESS = 1;

/** As `y-protocols` puts them: how many, and of each its client, its clock and what it says. */
function presencesIn(hex: string): unknown[] {
  const message = createDecoder(Buffer.from(hex, 'hex'));
  if (readVarUint(message) !== AWARENESS) return [];
  const update = createDecoder(readVarUint8Array(message));
  return Array.from({ length: readVarUint(update) }, (): unknown => {
    readVarUint(update);
    readVarUint(update);
    return JSON.parse(readVarString(update)) as unknown;
  }).filter((state) => state !== null);
}
