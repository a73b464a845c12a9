import type { BoardClient } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import { readLog, toStored } from '@nemawashi/server/boards/log';
import type { DraftId, SilenceId } from '@nemawashi/shared/board/ids';
import { type CandidateView, readCandidates } from '@nemawashi/shared/candidates/candidates';
import type { DocumentWriter } from '@nemawashi/shared/protocol/http';
import { expect, it } from 'vitest';
import { writeCandidates } from '../support/candidates.ts';
import { meetingOfEach } from '../support/meeting-of-each.ts';
import { comeBy, linkTo } from '../support/personal-link.ts';
import { toProposing } from '../support/proposing.ts';
import { newBrowser } from '../support/server.ts';

const here = meetingOfEach();

const FIRST = 'w1' as SilenceId;
const TEN_MINUTES = 600_000;

const write = (client: BoardClient, title: string, draft: string, replaces = 0) =>
  client.do({
    type: 'writeDraft',
    silence: FIRST,
    draft: draft as DraftId,
    replaces,
    content: { title, detail: '', department: null, hours: 12, saving: null },
  });

async function inSilence(privacy: 'named' | 'anonymous') {
  const { leader, join } = await here.open({ privacy });
  const voters = [
    await join('executive', '社長'),
    await join('representative', '営業 花子', 'sales'),
    await join('representative', '総務 次郎', 'general-affairs'),
  ] as const;
  await toProposing(here.meeting, voters);
  await writeCandidates(leader, ['先にあった案']);
  await leader.do({ type: 'openSilence', ms: TEN_MINUTES });
  for (const each of voters) await each.until(({ board }) => board.silence !== null);
  return { leader, voters };
}

async function candidatesOf(client: BoardClient): Promise<readonly CandidateView[]> {
  const { doc, close } = await openDocument(client, 'ideas');
  const candidates = readCandidates(doc);
  close();
  return candidates;
}
const titles = async (client: BoardClient) => (await candidatesOf(client)).map(({ title }) => title).sort();

it('I11 drafts survive a restart and are on every device of their writer; all appear once, by name, on the slate too', async () => {
  const { leader, voters } = await inSilence('named');
  const [boss, sales] = voters;
  await write(sales, '見積もり', 'd1');
  await write(sales, '日報', 'd2');
  await write(boss, '議事録', 'd1');
  const phone = newBrowser(here.server);
  await comeBy(phone, { board: leader.board }, await linkTo(sales, sales.seat));
  await here.restart();
  const second = await phone.open(leader.board, sales.seat);
  expect(second.own.silence?.drafts.map(({ content }) => content.title)).toEqual(['見積もり', '日報']);
  await write(second, '日報の要約', 'd2', 1);
  const back = await leader.browser.open(leader.board, leader.seat);
  await back.do({ type: 'endSilence', silence: FIRST });
  await second.until(({ board }) => board.silence === null);
  const expected = ['先にあった案', '議事録', '見積もり', '日報の要約'].sort();
  expect(await titles(second)).toEqual(expected);
  await here.restart();
  const again = await leader.browser.open(leader.board, leader.seat);
  expect(await titles(again)).toEqual(expected);
  await again.do({ type: 'openScoring' });
  await again.until(({ board }) => board.slate !== null);
  const authors = (again.sections.board.slate ?? []).map(({ title, authors: by }) => [title, ...by]);
  expect(new Map(authors.map(([title = '', ...by]) => [title, by]))).toEqual(
    new Map([
      ['先にあった案', [leader.seat]],
      ['議事録', [boss.seat]],
      ['見積もり', [sales.seat]],
      ['日報の要約', [sales.seat]],
    ]),
  );
  for (const each of [second, back, again]) each.close();
});

it('I12 while everybody writes alone the list takes nothing; where nobody is named no idea has an author, and nobody can become it', async () => {
  const { leader, voters } = await inSilence('anonymous');
  const [boss, sales] = voters;
  await write(sales, '見積もり', 'd1');
  await writeCandidates(boss, ['割り込み']);
  await leader.do({ type: 'endSilence', silence: FIRST });
  await boss.until(({ board }) => board.silence === null);
  expect(await titles(boss)).toEqual(['先にあった案', '見積もり'].sort());
  const found = (await candidatesOf(boss)).find(({ title }) => title === '見積もり');
  const { browser, board, seat, sections } = boss;
  const asked = await fetch(
    `${browser.origin}/api/boards/${board}/writers?seat=${seat}&document=${sections.board.documents.ideas ?? ''}`,
    { headers: { cookie: browser.cookie } },
  );
  const writers = (await asked.json()) as DocumentWriter[];
  expect(writers.find(({ client }) => client === found?.writers[0])?.seat).toBe('nobody');
  await leader.do({ type: 'openScoring' });
  await leader.until(({ board: { slate } }) => slate !== null);
  expect(leader.sections.board.slate?.find(({ title }) => title === '見積もり')?.authors).toEqual([]);
});

it('I13 ends by itself when its time is over, whoever is there', async () => {
  const { leader, voters } = await inSilence('named');
  const [boss] = voters;
  await leader.do({ type: 'setTimer', action: 'start', ms: 1 });
  await boss.until(({ board }) => board.silence === null && board.timer === null);
  expect(await titles(boss)).toEqual(['先にあった案']);
});

it('I14 what the log holds comes into the document, though the server died in between; and once, however often it is opened', async () => {
  const { leader, voters } = await inSilence('named');
  const [boss] = voters;
  await write(boss, '議事録', 'd1');
  await here.server.close();
  here.meeting.close();
  // As it stands on the disk when nothing but the event was written.
  const dying = await here.server.restart();
  const known = await readLog(dying.store.events, leader.board, 0);
  const idea = { title: '議事録', detail: '', department: null, hours: 12, saving: null, author: boss.seat };
  const event = { type: 'silenceEnded', silence: FIRST, ideas: [idea], draw: 12_345 } as const;
  const last = known.at(-1);
  await dying.store.events.append(
    toStored(leader.board, [{ seq: known.length + 1, at: (last?.at ?? 0) + 1, seat: null, command: null, event }]),
  );
  for (let time = 0; time < 3; time += 1) {
    here.server = await (time === 0 ? dying : here.server).restart();
    const again = await boss.browser.open(leader.board, boss.seat);
    expect(await titles(again)).toEqual(['先にあった案', '議事録'].sort());
    again.close();
  }
});
