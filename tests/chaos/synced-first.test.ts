import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { gather } from '../support/acts.ts';
import { startChildServer } from '../support/child-server.ts';
import { newFolder } from '../support/folder-of.ts';
import { answerAll } from '../support/gathering.ts';
import { openMeeting } from '../support/meeting.ts';
import { LONGEST_MS } from '../support/figure.ts';

vi.setConfig({ testTimeout: LONGEST_MS });

const traced = (): boolean => {
  try {
    execFileSync('strace', ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** A call as strace writes it; one that others came in between of is its beginning and its end. */
const CALL = /^(\d+) +(?:<\.\.\. )?(\w+)/;

// Where the system's calls can be traced (Linux with strace).
it.skipIf(!traced())('H11 the log was synced, and its mark written, before any answer is acknowledged', async () => {
  const folder = await newFolder();
  const trace = join(await newFolder(), 'calls');
  const calls = 'trace=pwrite64,write,writev,sendto,sendmsg,fsync,fdatasync';
  const server = await startChildServer(folder, 0, ['strace', '-D', '-f', '-y', '-s', '400', '-e', calls, '-o', trace]);
  const meeting = await openMeeting(server, { template: 'short' });
  const [voter] = await gather(meeting, [['社長 太郎'], ['営業 花子', 'sales']]);
  if (voter === undefined) throw new Error('Nobody came');
  await meeting.leader.do({ type: 'startAssessment' });
  await answerAll(voter, () => 3);
  const subjects = voter.sections.board.rounds[0]?.subjects.length ?? 0;
  meeting.close();
  await server.end('SIGTERM');

  let unsynced = false;
  let marked = false;
  let acknowledged = 0;
  const syncing = new Set<string>();
  for (const line of (await readFile(trace, 'utf8')).split('\n')) {
    const [, thread = '', call = ''] = CALL.exec(line) ?? [];
    const begins = !line.includes('resumed>');
    const ends = !line.includes('<unfinished');
    if (begins && call === 'pwrite64' && line.includes('.sqlite-wal>')) [unsynced, marked] = [true, false];
    if (begins && /sync$/.test(call) && line.includes('.sqlite-wal>')) syncing.add(thread);
    if (ends && /sync$/.test(call) && syncing.delete(thread)) {
      expect(line).toMatch(/= 0$/);
      unsynced = false;
    }
    if (begins && call === 'write' && line.includes('nemawashi.marks>')) marked = true;
    if (!begins || !/43\d+\[\{\\"ok\\":true/.test(line)) continue;
    acknowledged += 1;
    expect({ acknowledged, unsynced, marked }).toEqual({ acknowledged, unsynced: false, marked: true });
  }
  expect(acknowledged).toBeGreaterThanOrEqual(subjects);
});
