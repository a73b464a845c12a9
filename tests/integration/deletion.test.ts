import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownBoard } from '@nemawashi/shared/protocol/http';
import { openDocument } from '@nemawashi/server/demo/document';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gather } from '../support/acts.ts';
import { newFolder } from '../support/folder-of.ts';
import { answerAll } from '../support/gathering.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { putCandidates } from '../support/written-candidate.ts';
import { toProposing } from '../support/proposing.ts';
import { startServer, type TestServer } from '../support/server.ts';

const TITLE = '消えるボード';
const NAMES = ['社長 太郎', '営業 花子'];
const DRAFT = '見積書の下書きを任せる';

let folder: string;
let server: TestServer;
let told: string[];
let meeting: Meeting;
let other: Meeting;

beforeEach(async () => {
  folder = await newFolder();
  told = [];
  server = await startServer({ folder, onLog: (line) => told.push(line) });
  meeting = await openMeeting(server, { title: TITLE, template: 'short' });
  other = await openMeeting(server, { title: '残るボード', template: 'short' });
});
afterEach(async () => {
  meeting.close();
  other.close();
  await server.close();
});

const path = (what: string, { board, seat }: Pick<Meeting['leader'], 'board' | 'seat'> = meeting.leader) =>
  `/api/boards/${board}/${what}?seat=${seat}`;
const remove = (who = meeting.leader, title = TITLE) => who.browser.request('POST', path('deletion', who), { title });

/** Files of the folder that hold any of this. */
async function filesWith(words: readonly string[]): Promise<string[]> {
  const names = await readdir(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return words.some((word) => bytes.includes(word)) ? [name] : [];
    }),
  );
  return found.flat();
}

describe('a board that whoever leads it deletes', () => {
  it('Z20 Z23 is gone from the disk and for everybody, who are told by whom; the other boards live', async () => {
    const [voter] = await gather(meeting, [[NAMES[0] ?? ''], [NAMES[1] ?? '', 'sales']]);
    if (voter === undefined) throw new Error('Nobody came');
    await meeting.leader.do({ type: 'startAssessment' });
    await answerAll(voter, () => 4);
    const { status: made } = await voter.browser.request(
      'GET',
      `${path('export/csv', voter)}&language=ja&zone=UTC&table=log`,
    );
    expect(made).toBe(200);
    const words = [TITLE, ...NAMES, meeting.board];
    expect(await filesWith(words)).not.toEqual([]);
    const ended = Promise.all([voter.deleted(), meeting.leader.deleted()]);
    expect(await remove()).toMatchObject({ status: 200 });
    for (const { by, at } of await ended) {
      expect(by).toBe(meeting.leader.own.person.name);
      expect(at).toBeLessThanOrEqual(Date.now());
    }
    expect(await filesWith(words)).toEqual([]);
    // Whoever comes later is told that, and when, and no name.
    for (const what of ['line', 'links', 'exports', 'export/csv'])
      expect(await voter.browser.request('GET', path(what, voter))).toMatchObject({
        status: 404,
        body: { refusal: { kind: 'board-deleted', values: { at: expect.any(Number) as number } } },
      });
    const link = meeting.link('executive');
    expect(
      await voter.browser.request('POST', `/api/boards/${meeting.board}/invitation`, { secret: link.secret }),
    ).toMatchObject({ status: 404, body: { refusal: { kind: 'board-deleted' } } });
    await expect(voter.browser.open(meeting.board, voter.seat)).rejects.toThrow();
    // This browser's list knows it no more.
    expect(await meeting.leader.browser.ask<KnownBoard[]>('GET', '/api/boards')).toEqual([]);
    await other.leader.do({ type: 'changeSetup', title: '続くボード' });
    // One line of the log, without a name.
    expect(told.filter((line) => line.includes('a board was deleted'))).toHaveLength(1);
    expect(told.filter((line) => [TITLE, ...NAMES].some((word) => line.includes(word)))).toEqual([]);
    // Started anew it is the same.
    server = await server.restart();
    expect(await filesWith(words)).toEqual([]);
    expect(await voter.browser.request('GET', path('line', voter))).toMatchObject({
      status: 404,
      body: { refusal: { kind: 'board-deleted' } },
    });
    expect(await server.store.events.traces()).toEqual([other.board]);
  });

  it('Z22 is brought back by nobody who is writing or answering while it is deleted', async () => {
    const people = await gather(meeting, [[NAMES[0] ?? ''], [NAMES[1] ?? '', 'sales']]);
    await toProposing(meeting, people);
    const ideas = await openDocument(meeting.leader, 'ideas');
    putCandidates(ideas.doc, [DRAFT], ['first']);
    await ideas.flushed();
    // Both on their way while it goes: a command that is answered before it, and what is typed all along.
    const rename = meeting.leader.send({
      type: 'correctPerson',
      seat: meeting.leader.seat,
      person: { name: '遅い 人', jobTitle: '', reading: '' },
      role: 'facilitator',
      department: null,
    });
    putCandidates(ideas.doc, [DRAFT], ['second']);
    const deleting = remove();
    putCandidates(ideas.doc, [DRAFT], ['third']);
    expect(await deleting).toMatchObject({ status: 200 });
    putCandidates(ideas.doc, [DRAFT], ['fourth']);
    void rename;
    ideas.close();
    await server.close();
    expect(await filesWith([meeting.board, DRAFT, TITLE, ...NAMES, '遅い 人'])).toEqual([]);
    server = await startServer({ folder });
    expect(await server.store.events.traces()).toEqual([other.board]);
  });

  it('Z23 is deleted by nobody else, nor under another name, and goes on then as it was', async () => {
    const [voter] = await gather(meeting, [[NAMES[0] ?? '']]);
    if (voter === undefined) throw new Error('Nobody came');
    expect(await remove(voter)).toMatchObject({ status: 403, body: { refusal: { kind: 'not-allowed' } } });
    expect(await remove(meeting.leader, '残るボード')).toMatchObject({
      status: 400,
      body: { refusal: { kind: 'malformed' } },
    });
    await meeting.leader.do({ type: 'changeSetup', title: '改めたボード' });
    expect(await remove()).toMatchObject({ status: 400 });
    expect(await remove(meeting.leader, ' 改めたボード ')).toMatchObject({ status: 200 });
    expect(await server.store.events.traces()).toEqual([other.board]);
  });
});
