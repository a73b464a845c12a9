import type { Browser } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import { expect } from 'vitest';
import { writeCandidates } from './candidates.ts';
import { ordinaryBoard } from './server.ts';

/** Makes a board, takes a seat at it by link, writes a candidate, answers: all three ways to the server. Answers how to leave. */
export async function meetByLink(newBrowser: () => Browser): Promise<() => Promise<void>> {
  const maker = newBrowser();
  const { board, seat, links } = await maker.createBoard(ordinaryBoard());
  const leader = await maker.open(board, seat);
  const link = links.find(({ role }) => role === 'representative');
  if (link === undefined) throw new Error('No link');
  const own = newBrowser();
  const joined = await own.join(board, link, { name: '小林 さくら' }, 'sales');
  const sales = await own.open(board, joined.seat);
  await leader.do({ type: 'startAssessment' });
  await sales.until(({ progress }) => progress.round !== null);
  const [round] = sales.sections.board.rounds;
  const subject = round?.subjects[0];
  if (round === undefined || subject === undefined) throw new Error('Nothing to answer');
  expect(await sales.answer(round.id, subject, 4)).toMatchObject({ ok: true });
  await leader.do({ type: 'closeRound', round: round.id, reveal: 'everyone' });
  await leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
  for (const client of [leader, sales]) await client.until(({ board: { documents } }) => documents.ideas !== null);
  const read = await openDocument(sales, 'ideas');
  const seen = new Promise((resolve) => read.doc.once('update', resolve));
  await writeCandidates(leader, ['議事録の下書き']);
  await seen;
  read.close();
  return async () => {
    leader.close();
    sales.close();
  };
}
