import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BoardClient } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import { foldLog } from '@nemawashi/server/boards/log';
import { verifyAll } from '@nemawashi/server/operator/verify';
import type { LogId } from '@nemawashi/shared/board/ids';
import { noteName } from '@nemawashi/shared/protocol/documents';
import { afterEach, expect, it } from 'vitest';
import { agree, answered, change, closeRound, gather, propose, rank, TITLES, value } from '../support/acts.ts';
import { figure, judged, scaled } from '../support/figure.ts';
import { newFolder } from '../support/folder-of.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Working days: a third of them in each part of the year. */
const DAYS = scaled(12, 250);
const PART = Math.ceil(DAYS / 3);
/** A person's changes of mind a day, while the first round is open; edits of notes a day, while they are written. */
const CHANGES = 10;
const EDITS = 60;
/** Bytes. */
const MOST = 5_000_000;

const DEPARTMENTS = ['sales', 'general-affairs', 'field'];
const PEOPLE = Array.from({ length: 12 }, (_, who): readonly [name: string, department?: string] => {
  const department = who < 4 ? undefined : DEPARTMENTS[who % 3];
  return department === undefined ? [`役員 ${String(who + 1)}`] : [`部門 ${String(who + 1)}`, department];
});

let server: TestServer | null = null;
afterEach(() => server?.stop());

/** What the leader sees of the board, but for who is there just now. */
const seen = ({ sections: { people, ...rest } }: BoardClient) =>
  JSON.stringify({ ...rest, people: people.map((person) => ({ ...person, online: null })) });

async function sizeOf(folder: string): Promise<number> {
  const files = await Promise.all((await readdir(folder)).map((name) => stat(join(folder, name))));
  return files.reduce((sum, { size }) => sum + size, 0);
}

it('23 a year of edits is compacted, and opens as it was', async () => {
  const folder = await newFolder();
  server = await startServer({ folder, limits: { rates: { commands: { burst: 1e6, perSecond: 1e6 } } } });
  const meeting = await openMeeting(server);
  const { leader } = meeting;
  const voters = await gather(meeting, PEOPLE);

  // Spring: the first round stays open, and everybody comes back to it.
  await leader.do({ type: 'startAssessment' });
  await answered(leader, voters, (who, index) => value(who + index));
  const round = leader.sections.board.rounds.at(-1);
  if (round === undefined) throw new Error('No round');
  for (let day = 0; day < PART; day += 1)
    await Promise.all(
      voters.map(async (voter, who) => {
        for (let n = 0; n < CHANGES; n += 1) {
          const place = day * CHANGES + n;
          const subject = round.subjects[place % round.subjects.length];
          if (subject === undefined) throw new Error('No subject');
          const replaces = 1 + Math.floor(place / round.subjects.length);
          await voter.do({ type: 'answer', round: round.id, subject, value: value(who + place), replaces });
        }
      }),
    );
  await closeRound(leader);

  // Summer: notes are written, a few letters at a time.
  const [item] = leader.sections.setup.checklist;
  if (item === undefined) throw new Error('No item');
  for (let day = 0; day < PART; day += 1) {
    const notes = await openDocument(leader, 'notes');
    const text = notes.doc.getText(noteName(item.id));
    for (let n = 0; n < EDITS; n += 1) {
      text.insert(text.length, '根回し');
      if (text.length > 900) text.delete(0, 300);
    }
    await notes.flushed();
    notes.close();
  }
  await propose(meeting);
  await meeting.write(leader, TITLES);
  await rank(meeting, voters, (who, index) => value(who * 2 + index));
  const first = leader.sections.ranking?.tasks[0]?.task;
  if (first === undefined) throw new Error('Nothing was ranked');
  await agree(meeting, { voters, first });

  // Autumn and winter: the pilot is looked after.
  await leader.do({ type: 'beginFollowUp' });
  await leader.until(({ board }) => board.phase === 'follow-up');
  for (let day = 0; day < PART; day += 1) {
    for (let n = 0; n < 4; n += 1) {
      const id = `log-${String(day)}-${String(n)}` as LogId;
      await leader.do({
        type: 'logPilot',
        entry: {
          id,
          task: first,
          on: '2026-12-02',
          hoursBefore: 8,
          hoursWith: 5,
          quality: 4,
          usesAWeek: 12,
          remark: '下書きが早くなった',
        },
      } as never);
    }
    for (let n = 0; n < 2; n += 1)
      await change(leader, {
        type: 'keepMinutes',
        minutes: leader.sections.plan.minutes.version,
        content: {
          homework: Array.from({ length: 10 }, (_, place) => ({
            text: `宿題 ${String(place)}（${String(day)} 日目 ${String(n)}）`,
            owner: '総務 次郎',
            due: '2026-12-20',
          })),
          concerns: [],
        },
      });
  }

  const before = seen(leader);
  meeting.close();
  server = await server.restart();
  const size = await sizeOf(folder);
  const began = performance.now();
  const again = await leader.browser.open(leader.board, leader.seat);
  const ms = performance.now() - began;
  expect(seen(again)).toBe(before);
  const { state, superseded } = await foldLog(server.store.events, leader.board);
  expect(superseded).toBe(0);
  expect(await verifyAll(server.store)).toMatchObject({ boards: [{ problem: null, misled: false }] });
  again.close();
  figure(23, `${String(DAYS)} days, ${String(state?.seq ?? 0)} events`);
  judged(23, 'ms until it was shown to whoever opened it', ms, 1_000);
  judged(23, 'bytes on disk', size, MOST);
  expect(size).toBeLessThan(MOST);
}, 900_000);
