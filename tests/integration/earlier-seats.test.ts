import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BoardClient } from '@nemawashi/server/demo/client';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { comeBy, linkTo } from '../support/personal-link.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

const EARLIER = fileURLToPath(new URL('../folders/model-1', import.meta.url));
type Index = Record<string, { board: BoardId; seats: Record<string, { seat: SeatId; cookie: string }> }>;

let server: TestServer;
let boards: Index;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-earlier-'));
  await cp(EARLIER, folder, { recursive: true });
  boards = JSON.parse(await readFile(join(EARLIER, 'index.json'), 'utf8')) as Index;
  server = await startServer({ folder });
});
afterEach(() => server.stop());

function sitting(board: string, who: string): Promise<BoardClient> {
  const entry = boards[board];
  const held = entry?.seats[who];
  if (entry === undefined || held === undefined) throw new Error(`Nobody is ${who} of ${board}`);
  const browser = newBrowser(server);
  browser.cookie = held.cookie;
  return browser.open(entry.board, held.seat);
}

it('S60 S62 browsers that held a seat before there were epochs hold it still, until it is moved', async () => {
  for (const [name, { seats }] of Object.entries(boards))
    for (const who of Object.keys(seats)) {
      const client = await sitting(name, who);
      expect(client.own.person).toMatchObject({ epoch: 0, moved: null });
      client.close();
    }
  const leader = await sitting('assess', 'leader');
  const voter = await sitting('assess', 'executive');
  const before = voter.own.ballots;
  const round = leader.sections.board.rounds.find(({ closedAt }) => closedAt === null);
  if (round === undefined) throw new Error('No open round');
  const ended = new Promise((resolve) => voter.line.once('disconnect', resolve));
  const phone = newBrowser(server);
  await comeBy(phone, leader, await linkTo(leader, voter.seat));
  await ended;
  await expect(BoardClient.open(voter.browser, leader.board, voter.seat)).rejects.toThrow('seat-moved');
  const there = await phone.open(leader.board, voter.seat);
  expect(there.own.ballots).toEqual({});
  for (const subject of Object.keys(before[round.id] ?? {}))
    expect(await there.answer(round.id, subject as (typeof round.subjects)[number], 1)).toMatchObject({
      ok: true,
      reply: { revision: 1 },
    });
  there.close();
  leader.close();
});
