import * as decoding from 'lib0/decoding';
import type { BoardEvent } from '@nemawashi/shared/board/event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { openCarried } from '../support/carried-line.ts';
import { answerAll } from '../support/gathering.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { openProxy, type Proxy, type ProxyManners } from '../support/proxy.ts';
import { toProposing } from '../support/proposing.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';
import { bytesOf } from '../support/sync-bytes.ts';
import { noteOf, Writer } from '../support/sync-writer.ts';

let server: TestServer;
let proxy: Proxy;
let meeting: Meeting;
const behind = async (manners: Partial<ProxyManners>): Promise<Meeting> => {
  server = await startServer();
  proxy = await openProxy(server, manners);
  meeting = await openMeeting(proxy, { template: 'short', privacy: 'anonymous' }, ['polling']);
  return meeting;
};
afterEach(async () => {
  meeting.close();
  await proxy.close();
  await server.stop();
});

const answersInLog = async ({ board }: Meeting): Promise<number> =>
  (await server.store.events.read(board)).filter(({ body }) => (JSON.parse(body) as BoardEvent).type === 'answered')
    .length;

describe.each<Partial<ProxyManners>>([
  { upgrades: 'refuse' },
  { upgrades: 'answer' },
  { upgrades: 'ignore', buffered: true },
  // Longer than a quiet line's beat, shorter than most proxies wait.
  { upgrades: 'mute', idleMs: 15_000 },
])('behind a proxy: %o', (manners) => {
  it('D1 V1 V10 a vote over HTTP is on disk when it is acknowledged, and sealed; a late one is refused, the reveal arrives', async () => {
    const { leader, join } = await behind(manners);
    const president = await join('executive', '山本 健一');
    const sales = await join('representative', '小林 さくら', 'sales');
    await leader.do({ type: 'startAssessment' });
    await answerAll(president, () => 4);
    await answerAll(sales, () => 2);
    const { round } = leader.sections.progress;
    if (round === null) throw new Error('No open round');
    const subjects = leader.sections.board.rounds[0]?.subjects ?? [];
    expect(await answersInLog(meeting)).toBe(2 * subjects.length);
    await leader.until(({ progress }) => progress.finished.length === 2);
    expect(JSON.stringify(leader.own.ballots)).toBe('{}');
    expect(leader.sections.assessment).toBeNull();

    await leader.do({ type: 'closeRound', round, reveal: 'everyone' });
    await president.until(({ assessment }) => assessment !== null);
    const [first] = subjects;
    if (first === undefined) throw new Error('Nothing to answer');
    expect(await president.answer(round, first, 1, 1)).toMatchObject({ ok: false, refusal: { kind: 'round-closed' } });
    expect(await answersInLog(meeting)).toBe(2 * subjects.length);
    expect(proxy.seen.filter((request) => request.startsWith('UPGRADE'))).toEqual([]);
  });
});

describe('the documents over HTTP', () => {
  it('D2 what one writes reaches the others and the disk, and ends when the document is frozen', async () => {
    const { leader, join } = await behind({ upgrades: 'refuse' });
    const sales = await join('representative', '小林 さくら', 'sales');
    await toProposing(meeting, [sales]);
    const name = leader.sections.board.documents.ideas ?? '';
    const [writing, reading] = [openCarried(sales, name), openCarried(leader, name)];
    await Promise.all([writing.opened, reading.opened]);
    const writer = new Writer(7);
    // Longer than one part, and than the live line takes at once.
    const text = '毎週の会議の議事録を作る。'.repeat(4_000);
    const update = writer.write(text);
    writing.send(bytesOf(0, 2, update.length, update));
    const decoder = decoding.createDecoder(await reading.heard(([kind, step]) => kind === 0 && step === 2));
    decoder.pos = 2;
    const doc = new Y.Doc();
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder));
    expect(noteOf(doc)).toBe(text);

    await leader.do({ type: 'moveTo', from: 'propose', to: 'discuss' });
    expect(await Promise.all([writing.closed, reading.closed])).toEqual([4403, 4403]);
  });

  it('D2 says why somebody isn’t let in, as the documents’ own line does, and nothing too large or broken is taken', async () => {
    const { leader, join } = await behind({ upgrades: 'refuse' });
    const president = await join('executive', '山本 健一');
    const sales = await join('representative', '小林 さくら', 'sales');
    await toProposing(meeting, [president, sales]);
    const name = leader.sections.board.documents.ideas ?? '';
    expect(await openCarried(president, name, leader.seat).closed).toBe(4401);
    expect(await openCarried(sales, 'votes-1').closed).toBe(4404);
    expect(await openCarried(sales, 'notes-99').closed).toBe(4403);

    const crumbs = openCarried(sales, name);
    await crumbs.opened;
    crumbs.socket.emit('part', Uint8Array.of(1), false);
    expect(await crumbs.closed).toBe(4400);
    const large = openCarried(leader, name);
    await large.opened;
    large.send(new Uint8Array(1_300 * 1024));
    expect(await large.closed).toBe(4413);
  });
});

it('D2 what was on its way to a document that is closed meanwhile ends nothing but that document', async () => {
  const { leader, join } = await behind({ upgrades: 'pass' });
  const sales = await join('representative', '小林 さくら', 'sales');
  await toProposing(meeting, [sales]);
  const lost: string[] = [];
  sales.line.on('disconnect', (reason) => lost.push(reason));
  const writing = openCarried(sales, leader.sections.board.documents.ideas ?? '');
  await writing.opened;
  let closed = false;
  void writing.closed.then(() => (closed = true));
  let sent = 0;
  // The first is refused, and closes it; each of the others goes on its own way there.
  while (!closed) {
    writing.socket.emit('part', Uint8Array.of(1), false);
    sent += 1;
    await new Promise(setImmediate);
  }
  expect([await writing.closed, sent > 1]).toEqual([4400, true]);
  expect(await sales.send({ type: 'moveTo', from: 'propose', to: 'discuss' })).toMatchObject({ ok: false });
  expect(lost).toEqual([]);
});

it('D1 who comes by polls is here, and gone as soon as their tab is', async () => {
  const { leader, join } = await behind({ upgrades: 'refuse' });
  const president = await join('executive', '山本 健一');
  president.close();
  const own = await openProxy(server, { upgrades: 'refuse' });
  const browser = newBrowser(own, ['polling']);
  browser.cookie = president.browser.cookie;
  const here = () => leader.sections.people.find(({ seat }) => seat === president.seat)?.online ?? false;
  await leader.until(() => !here());
  const tab = await browser.open(meeting.board, president.seat);
  await leader.until(here);
  await vi.waitFor(() => expect(own.pending.join()).toMatch(/^GET .*&sid=/));
  // As when it is shut: no goodbye, the poll just ends.
  await own.close();
  await leader.until(() => !here());
  tab.close();
});
