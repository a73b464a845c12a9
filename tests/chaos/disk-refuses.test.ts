import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { gather } from '../support/acts.ts';
import { startChildServer } from '../support/child-server.ts';
import { DATABASE, newFolder } from '../support/folder-of.ts';
import { openMeeting } from '../support/meeting.ts';
import { LONGEST_MS } from '../support/figure.ts';

vi.setConfig({ testTimeout: LONGEST_MS });

const limited = (): boolean => {
  try {
    execFileSync('prlimit', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

// The system lets no file of the process grow beyond a limit: to SQLite a disk that refuses.
it.skipIf(!limited())(
  'H10 a disk that refuses: nothing is acknowledged, /readyz says so, and the same server goes on when it takes again',
  async () => {
    const folder = await newFolder();
    const server = await startChildServer(folder);
    const meeting = await openMeeting(server, { template: 'short' });
    const [voter] = await gather(meeting, [['社長 太郎'], ['営業 花子', 'sales']]);
    if (voter === undefined) throw new Error('Nobody came');
    await meeting.leader.do({ type: 'startAssessment' });
    await voter.until(({ progress }) => progress.round !== null);
    const [round] = voter.sections.board.rounds;
    const [one, two] = round?.subjects ?? [];
    if (round === undefined || one === undefined || two === undefined) throw new Error('No round');
    const limit = (bytes: string) => execFileSync('prlimit', ['--pid', String(server.pid), `--fsize=${bytes}:`]);
    const ready = async () => (await voter.browser.request('GET', '/readyz')).status;
    expect(await ready()).toBe(200);
    expect(await voter.answer(round.id, one, 4)).toMatchObject({ ok: true });

    limit(String((await stat(join(folder, `${DATABASE}-wal`))).size));
    expect(await ready()).toBe(503);
    expect(await voter.answer(round.id, two, 4)).toMatchObject({ ok: false, refusal: { kind: 'not-saved' } });
    // What is there can be read meanwhile.
    const again = await voter.browser.open(voter.board, voter.seat);
    expect(Object.keys(again.own.ballots[round.id] ?? {})).toEqual([one]);
    again.close();

    limit('unlimited');
    expect(await ready()).toBe(200);
    expect(await voter.answer(round.id, two, 5)).toMatchObject({ ok: true });
    await server.end('SIGKILL');
    const next = await startChildServer(folder, server.port);
    const back = await voter.browser.open(voter.board, voter.seat);
    expect(back.own.ballots[round.id]).toMatchObject({ [one]: { value: 4 }, [two]: { value: 5 } });
    back.close();
    meeting.close();
    expect(await next.end('SIGTERM')).toBe(0);
  },
);
