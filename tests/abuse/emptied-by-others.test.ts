import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Browser, BoardClient } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import { wordsOf } from '@nemawashi/server/documents/pieces';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { CANDIDATE_LIMITS } from '@nemawashi/shared/board/slate';
import { readCandidates } from '@nemawashi/shared/candidates/candidates';
import { readEntries } from '@nemawashi/shared/candidates/entries';
import { noteName } from '@nemawashi/shared/protocol/documents';
import type { DocumentEarlier } from '@nemawashi/shared/protocol/http';
import { earlierCandidates, earlierNotes } from '@nemawashi/web/src/lib/ideas/earlier-text.ts';
import { PuttingBack } from '@nemawashi/web/src/lib/ideas/put-back.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { assess, gather, SIX, value } from '../support/acts.ts';
import { writeCandidates } from '../support/candidates.ts';
import { DATABASE, newFolder } from '../support/folder-of.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { toProposing } from '../support/proposing.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** As long as a slate takes. */
const full = (what: string, length: number): string => what.padEnd(length, '長い説明、');
const WRITTEN = Array.from({ length: 8 }, (_, at) => ({
  title: full(`候補${String(at)}`, CANDIDATE_LIMITS.title),
  detail: full(`説明${String(at)}`, CANDIDATE_LIMITS.detail),
}));

const textsOf = (doc: Y.Doc): readonly Y.Text[] =>
  readEntries(doc).entries.flatMap(({ titleText, detailText }) => [titleText, detailText]);
const told = (doc: Y.Doc): typeof WRITTEN => readCandidates(doc).map(({ title, detail }) => ({ title, detail }));

async function asked(client: BoardClient, kind: 'ideas' | 'notes'): Promise<Response> {
  const { board, seat, browser, sections } = client;
  const document = sections.board.documents[kind] ?? '';
  return fetch(`${browser.origin}/api/boards/${board}/earlier?seat=${seat}&document=${document}`, {
    headers: { cookie: browser.cookie },
  });
}
const kept = async (client: BoardClient, kind: 'ideas' | 'notes' = 'ideas'): Promise<readonly DocumentEarlier[]> =>
  (await asked(client, kind)).json() as Promise<readonly DocumentEarlier[]>;

/** As whoever leads does it, candidate by candidate; what they say then. */
async function putAllBack(leader: BoardClient): Promise<typeof WRITTEN> {
  const { doc, flushed, close } = await openDocument(leader, 'ideas');
  const texts = await kept(leader);
  const back = new PuttingBack(doc);
  for (let [next] = earlierCandidates(doc, texts); next !== undefined; [next] = earlierCandidates(doc, texts))
    back.put(next);
  await flushed();
  const candidates = told(doc);
  close();
  return candidates;
}

describe('on a board where eight candidates are written', () => {
  let server: TestServer;
  let meeting: Meeting;
  let author: BoardClient;
  let other: BoardClient;
  beforeEach(async () => {
    server = await startServer();
    meeting = await openMeeting(server);
    author = await meeting.join('representative', '小林 さくら', 'sales');
    other = await meeting.join('representative', '悪意 太郎', 'hr');
    await toProposing(meeting, [author, other, await meeting.join('executive', '社長')]);
    await writeCandidates(author, WRITTEN);
  });
  afterEach(async () => {
    meeting.close();
    await server.stop();
  });

  it.each([
    ['empties them in one update', (texts: readonly Y.Text[]) => texts.forEach((text) => text.delete(0, text.length))],
    [
      'writes them anew in one update',
      (texts: readonly Y.Text[]) =>
        texts.forEach((text) => {
          text.delete(0, text.length);
          text.insert(0, '要らない案です');
        }),
    ],
  ])('Y27 Y30 somebody else who %s takes nothing away for good', async (_how, act) => {
    const { doc, flushed, close } = await openDocument(other, 'ideas');
    doc.transact(() => act(textsOf(doc)));
    await flushed();
    expect(told(doc)).not.toEqual(WRITTEN);
    close();
    expect(await putAllBack(meeting.leader)).toEqual(WRITTEN);
  });

  it('Y28 letter by letter, with a decoy, and once more after it was put back', async () => {
    const { doc, flushed, close } = await openDocument(other, 'ideas');
    for (let time = 0; time < 2; time += 1) {
      for (const text of textsOf(doc)) text.insert(0, '囮');
      // A letter of each at a time, 40 times: more messages would close the line (Y4).
      for (let letter = 0; letter < 40; letter += 1)
        doc.transact(() => {
          for (const text of textsOf(doc)) text.delete(1, 1);
        });
      await flushed();
      expect(told(doc)).not.toEqual(WRITTEN);
      for (const [at, { title, detail }] of (await putAllBack(meeting.leader)).entries()) {
        expect(title).toContain(WRITTEN[at]?.title);
        expect(detail).toContain(WRITTEN[at]?.detail);
      }
      await flushed();
    }
    close();
  });

  it('Y31 only whoever leads is told what was there, of nobody by whom, and only while it is open', async () => {
    const { doc, flushed, close } = await openDocument(other, 'ideas');
    doc.transact(() => textsOf(doc)[0]?.delete(0, 40));
    await flushed();
    close();
    const [first, ...more] = await kept(meeting.leader);
    expect(more).toEqual([]);
    expect(Object.keys(first ?? {}).sort()).toEqual(['place', 'text']);
    for (const client of [author, other]) expect((await asked(client, 'ideas')).status).toBe(403);
    expect((await asked(meeting.leader, 'notes')).status).toBe(200);
    const name = meeting.leader.sections.board.documents.ideas ?? '';
    await meeting.leader.do({ type: 'openScoring' });
    await meeting.leader.until(({ board }) => board.slate !== null);
    const { board, seat, browser } = meeting.leader;
    const closed = await fetch(`${browser.origin}/api/boards/${board}/earlier?seat=${seat}&document=${name}`, {
      headers: { cookie: browser.cookie },
    });
    expect(closed.status).toBe(403);
  });

  it('H21 what was kept is there after a restart, in which the document became one update', async () => {
    const { doc, flushed, close } = await openDocument(other, 'ideas');
    doc.transact(() => textsOf(doc).forEach((text) => text.delete(0, text.length)));
    await flushed();
    const before = await kept(meeting.leader);
    expect(before).toHaveLength(16);
    close();
    const name = meeting.leader.sections.board.documents.ideas ?? '';
    server = await server.restart();
    const { updates, earlier } = await server.store.documents.load(meeting.board, name);
    expect(updates).toHaveLength(1);
    expect(new Set(earlier.map(({ pieces }) => wordsOf(pieces)))).toEqual(new Set(before.map(({ text }) => text)));
    expect(await kept(meeting.leader)).toEqual(expect.arrayContaining([...before]));
  });
});

it('Y27 a note that several wrote comes back with the words of all', async () => {
  const server = await startServer();
  const meeting = await openMeeting(server, { template: 'short' });
  const voters = await gather(meeting, SIX);
  await assess(meeting, voters, (who, index) => value(who + index));
  const item = meeting.leader.sections.setup.checklist[0]?.id ?? '';
  const texts = ['部長の承認が要る。', '期限は来月。'];
  for (const [at, text] of texts.entries()) {
    const { doc, flushed, close } = await openDocument(voters[at] ?? meeting.leader, 'notes');
    doc.getText(noteName(item)).insert(doc.getText(noteName(item)).length, text);
    await flushed();
    close();
  }
  const eraser = await openDocument(voters[2] ?? meeting.leader, 'notes');
  eraser.doc.getText(noteName(item)).delete(0, texts.join('').length);
  await eraser.flushed();
  eraser.close();
  const mine = await openDocument(meeting.leader, 'notes');
  const found = earlierNotes(mine.doc, item, await kept(meeting.leader, 'notes'));
  expect(found.map(({ texts: [text] }) => text?.before)).toEqual([texts.join('')]);
  if (found[0]) new PuttingBack(mine.doc).put(found[0]);
  expect(mine.doc.getText(noteName(item)).toString()).toBe(texts.join(''));
  mine.close();
  meeting.close();
  await server.stop();
});

it('H22 a folder of a version that kept no earlier texts means the same, and keeps them from now on', async () => {
  const written = (name: string) => fileURLToPath(new URL(`../folders/schema-5/${name}`, import.meta.url));
  const folder = await newFolder();
  for (const name of [DATABASE, 'nemawashi.marks']) await copyFile(written(name), join(folder, name));
  const { proposing } = JSON.parse(await readFile(written('index.json'), 'utf8')) as {
    proposing: {
      board: BoardId;
      seats: Record<'leader' | 'other', { seat: SeatId; cookie: string }>;
      candidates: unknown;
      events: number;
      head: string;
    };
  };
  const server = await startServer({ folder });
  const comeBack = ({ seat, cookie }: { seat: SeatId; cookie: string }) => {
    const browser = new Browser(server.origin);
    browser.cookie = cookie;
    return BoardClient.open(browser, proposing.board, seat);
  };
  const leader = await comeBack(proposing.seats.leader);
  const other = await comeBack(proposing.seats.other);
  const { seq, head, problem } = await server.store.events.check(proposing.board);
  expect(problem).toBeNull();
  expect(seq).toBeGreaterThanOrEqual(proposing.events);
  expect((await server.store.events.heads(proposing.board, [proposing.events])).get(proposing.events)).toBe(
    proposing.head,
  );
  expect(head).not.toBe('');
  const { doc, flushed, close } = await openDocument(other, 'ideas');
  expect(told(doc)).toEqual(proposing.candidates);
  expect(await kept(leader)).toEqual([]);
  textsOf(doc)[0]?.delete(0, 20);
  await flushed();
  expect(await kept(leader)).toMatchObject([{ text: '議事録の下書き' }]);
  close();
  leader.close();
  other.close();
  await server.close();
});
