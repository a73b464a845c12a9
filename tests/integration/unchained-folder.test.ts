import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { verifyAll } from '@nemawashi/server/operator/verify';
import { expect, it } from 'vitest';
import { answerRest } from '../support/gathering.ts';
import { DATABASE, unchainedBoards, unchainedFolder, type UnchainedBoard } from '../support/folder-of.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

const BOARDS = await unchainedBoards();

function sitting(server: TestServer, { board, seats }: UnchainedBoard, who: keyof UnchainedBoard['seats']) {
  const browser = newBrowser(server);
  browser.cookie = seats[who].cookie;
  return browser.open(board, seats[who].seat);
}

/** Every line of the logs, as the version before could write it. */
const linesIn = (folder: string) => {
  const db = new DatabaseSync(join(folder, DATABASE), { readOnly: true });
  const lines = db.prepare('select board, seq, at, command, seat, body from events order by board, seq').all();
  db.close();
  return lines;
};

it('H6 R20 a folder without a chain means the same, is sealed, and its chain says from when on it vouches', async () => {
  const folder = await unchainedFolder();
  const before = linesIn(folder);
  const from = Date.now();
  const server = await startServer({ folder });
  const clients: BoardClient[] = [];
  for (const board of Object.values(BOARDS)) {
    const client = await sitting(server, board, 'leader');
    clients.push(client);
    const { sections } = client;
    expect(sections.board).toMatchObject({ phase: board.phase, title: board.title, restoredAt: null });
    expect(sections.people.map(({ name }) => name)).toEqual(board.people);
    expect(sections.assessment?.items.map(({ item, figures: { mean, n } }) => ({ item, mean, n })) ?? null).toEqual(
      board.means,
    );
    expect(sections.assessment?.pattern.recommended ?? null).toBe(board.recommended);
    expect(sections.ranking?.tasks.map(({ task }) => task) ?? null).toEqual(board.ranks);
    expect(sections.plan.pilots.map(({ task }) => task)).toEqual(board.pilots);
    for (const { closedAt, head } of sections.board.rounds) expect(head === null).toBe(closedAt === null);
  }
  expect(linesIn(folder)).toEqual(before);
  const verified = await verifyAll(server.store);
  for (const { board, events } of Object.values(BOARDS)) {
    const check = verified.boards.find((each) => each.board === board);
    expect(check).toMatchObject({ problem: null, seq: events, since: { before: events } });
    expect(check?.since.at).toBeGreaterThanOrEqual(from);
  }

  // And goes on: sealed ballots of before count with those of now.
  const [leader] = clients;
  const representative = await sitting(server, BOARDS.sealed, 'representative');
  clients.push(representative);
  await answerRest(representative, () => 4);
  const round = leader?.sections.progress.round;
  if (leader === undefined || round === null || round === undefined) throw new Error('No open round');
  await leader.do({ type: 'closeRound', round, reveal: 'everyone' });
  await leader.until(({ assessment }) => assessment !== null);
  expect(leader.sections.assessment?.items[0]?.figures.n).toBe(4);
  for (const client of clients) client.close();
  const after = await server.restart();
  expect((await verifyAll(after.store)).boards.every(({ problem }) => problem === null)).toBe(true);
  await after.stop();
});
