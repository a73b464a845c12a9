import type { BoardClient } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import { CANDIDATE_KEYS, CANDIDATES } from '@nemawashi/shared/protocol/documents';
import { addCandidate } from '@nemawashi/shared/candidates/write';
import type { DocumentWriter } from '@nemawashi/shared/protocol/http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { candidateIn, writeCandidates } from '../support/candidates.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { comeBy, linkTo } from '../support/personal-link.ts';
import { toProposing } from '../support/proposing.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let meeting: Meeting;
let victim: BoardClient;
let forger: BoardClient;
beforeEach(async () => {
  server = await startServer();
  meeting = await openMeeting(server);
  victim = await meeting.join('representative', '小林 さくら', 'sales');
  forger = await meeting.join('representative', '悪意 太郎', 'hr');
  await toProposing(meeting, [victim, forger, await meeting.join('executive', '社長')]);
});
afterEach(async () => {
  meeting.close();
  await server.stop();
});

/** Who wrote what, as the slate records it. */
async function authors(): Promise<Record<string, readonly string[]>> {
  const { leader } = meeting;
  await leader.do({ type: 'openScoring' });
  await leader.until(({ board }) => board.slate !== null);
  return Object.fromEntries((leader.sections.board.slate ?? []).map(({ title, authors: by }) => [title, by]));
}

it('S67 a candidate can’t be written in another’s name, whatever the document says', async () => {
  const { doc, flushed, close } = await openDocument(forger, 'ideas');
  const list = doc.getArray(CANDIDATES);
  const forged = new Y.Map<unknown>(
    Object.entries({ id: 'forged', title: new Y.Text('監視の強化'), detail: new Y.Text(''), author: victim.seat }),
  );
  list.push([forged]);
  await flushed();
  close();
  expect(await authors()).toEqual({ 監視の強化: [forger.seat] });
});

it('B9 what no page shows comes onto no slate: it is left out, and everybody is told', async () => {
  const { doc, flushed, close } = await openDocument(forger, 'ideas');
  addCandidate(doc, { id: 'shown', title: '日報の要約', detail: '', department: null });
  doc
    .getArray(CANDIDATES)
    .push([
      { id: 'plain', title: '残業の削減', detail: '' },
      new Y.Map<unknown>(Object.entries({ id: 'string', title: '監視の強化', detail: new Y.Text('') })),
    ]);
  await flushed();
  close();
  expect(await authors()).toEqual({ 日報の要約: [forger.seat] });
  expect(meeting.leader.sections.board.leftOut).toEqual([
    { reason: 'unreadable', excerpt: '残業の削減' },
    { reason: 'unreadable', excerpt: '監視の強化' },
  ]);
});

it('S67 nor can an author be taken away, or another put in their place', async () => {
  const [own = ''] = await writeCandidates(victim, ['議事録の下書き']);
  const [other = ''] = await writeCandidates(forger, ['日報の要約']);
  const { doc, flushed, close } = await openDocument(forger, 'ideas');
  const candidate = candidateIn(doc, own);
  candidate.set('author', forger.seat);
  candidate.set('author', null);
  const text = candidate.get(CANDIDATE_KEYS.title);
  if (text instanceof Y.Text) text.insert(0, '新しい');
  // Removed and put back, as the page does, by somebody else.
  candidate.set(CANDIDATE_KEYS.removed, true);
  await flushed();
  candidate.set(CANDIDATE_KEYS.removed, null);
  candidate.set(CANDIDATE_KEYS.mergedInto, other);
  await flushed();
  close();
  expect(await authors()).toEqual({ 日報の要約: [forger.seat, victim.seat] });
});

it('S67 pages are told by the server whose the writers are; only those who may read are', async () => {
  await writeCandidates(victim, ['議事録の下書き']);
  const reader = await openDocument(forger, 'ideas');
  const [entry] = reader.doc.getArray(CANDIDATES).toArray();
  const client = entry instanceof Y.Map ? entry._item?.id.client : undefined;
  const path = (who: BoardClient, document = 'ideas-1') =>
    `/api/boards/${meeting.board}/writers?seat=${who.seat}&document=${document}`;
  const writers = await forger.browser.ask<readonly DocumentWriter[]>('GET', path(forger));
  expect(writers.find((each) => each.client === client)?.seat).toBe(victim.seat);
  reader.close();
  for (const document of ['notes-9', 'ideas-2', 'nothing'])
    expect(await forger.browser.request('GET', path(forger, document))).toMatchObject({ status: 403 });
  expect(await forger.browser.request('GET', path(victim))).toMatchObject({ status: 401 });
  await comeBy(newBrowser(server), meeting, await linkTo(meeting.leader, forger.seat));
  expect(await forger.browser.request('GET', path(forger))).toMatchObject({
    body: { refusal: { kind: 'seat-moved' } },
  });
});

it('S67 a candidate that was removed comes onto no slate', async () => {
  const [gone = ''] = await writeCandidates(victim, ['議事録の下書き', '日報の要約']);
  const { doc, flushed, close } = await openDocument(victim, 'ideas');
  candidateIn(doc, gone).set(CANDIDATE_KEYS.removed, true);
  await flushed();
  close();
  expect(await authors()).toEqual({ 日報の要約: [victim.seat] });
});
