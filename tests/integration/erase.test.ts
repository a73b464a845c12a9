import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDocument } from '@nemawashi/server/demo/document';
import { Database } from '@nemawashi/server/store/postgres/database';
import { clusterHere, noPostgres } from '@nemawashi/server/store/postgres/testing/here';
import { noteName } from '@nemawashi/shared/protocol/documents';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ChildServer, startChildServer } from '../support/child-server.ts';
import { nemawashi } from '../support/command-line.ts';
import { LONGEST_MS } from '../support/figure.ts';
import { newFolder } from '../support/folder-of.ts';
import { answerAll } from '../support/gathering.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';

// A process for each command.
vi.setConfig({ testTimeout: LONGEST_MS });

const NAME = '佐々木 真由美';
const READING = 'ささきまゆみ';
const OWN_NOTE = 'ひとりで書いた覚え';
const REASON = '現行の手順では間に合わない';
const GONE = [NAME, '佐々木真由美', READING, OWN_NOTE, REASON];

/** Everything that the folder's files say that is not to stand there any more. */
async function found(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return GONE.filter((word) => files.some((bytes) => bytes.includes(word)));
}

/** A board on which somebody has answered, given reasons, written notes, and is spoken of. */
async function met(server: ChildServer) {
  const meeting = await openMeeting(server, { title: '進め方', template: 'short' });
  const person = { name: NAME, jobTitle: '部長', reading: READING };
  const going = await meeting.join('executive', person);
  const staying = await meeting.join('representative', '林 浩二', 'sales');
  const { leader } = meeting;
  await leader.do({ type: 'startAssessment' });
  await answerAll(going, () => 5);
  await answerAll(staying, () => 4);
  const round = leader.sections.board.rounds.find(({ closedAt }) => closedAt === null) ?? expect.fail('no round');
  const [subject, other] = round.subjects;
  if (subject === undefined || other === undefined) throw new Error('No subjects');
  const explained = { type: 'answer', round: round.id, subject, value: 5, replaces: 1, reason: REASON } as const;
  expect(await going.send(explained)).toMatchObject({ ok: true });
  await leader.do({ type: 'closeRound', round: round.id, reveal: 'everyone' });
  for (const each of [leader, going, staying])
    await each.until(({ assessment, board }) => assessment !== null && board.documents.notes !== null);
  const [first, second] = leader.sections.setup.checklist;
  if (first === undefined || second === undefined) throw new Error('No items');
  await meeting.note(going, first.id, OWN_NOTE);
  await meeting.note(leader, second.id, '佐々木真由美さんに聞く');
  return { meeting, going, staying, notes: [noteName(first.id), noteName(second.id)] as const };
}

const figuresOf = ({ sections: { assessment } }: Pick<Meeting['leader'], 'sections'>) =>
  assessment?.items.map(({ item, figures }) => ({ item, figures }));

const erase = async (folder: string, meeting: Meeting, more: Readonly<Record<string, string>> = {}) =>
  nemawashi(folder, ['erase', meeting.board, '佐々木真由美', '--yes'], more);

describe('a person who asks to be forgotten', () => {
  it('Z69 Z74 is in no byte of the folder, and pages and documents that are open show it at once', async () => {
    const folder = await newFolder();
    let server = await startChildServer(folder);
    onTestFinished(() => server.end('SIGKILL').then(() => undefined));
    const { meeting, going, staying, notes } = await met(server);
    const document = await openDocument(meeting.leader, 'notes');
    expect(document.doc.getText(notes[0]).toJSON()).toBe(OWN_NOTE);
    expect(await found(folder)).not.toEqual([]);
    const before = figuresOf(meeting.leader) ?? expect.fail('nothing revealed');
    // As the page does whose line the server has ended.
    const returned = [staying, meeting.leader].map(async (client) => {
      await new Promise((ended) => client.line.once('disconnect', ended));
      client.line.connect();
      await client.until(({ people }) => people.some(({ name }) => name === ''));
    });
    const { code, out, said } = await erase(folder, meeting);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`${going.seat} is erased`) as string });
    expect(said).toContain('Backups made before');
    expect(await found(folder)).toEqual([]);
    await Promise.all(returned);
    expect(JSON.stringify(staying.sections)).not.toContain(REASON);
    expect(figuresOf(staying)).toEqual(before);
    await document.flushed();
    expect(notes.map((name) => document.doc.getText(name).toJSON())).toEqual(['', 'さんに聞く']);
    document.doc.getText(notes[0]).insert(0, '別の覚え');
    await document.flushed();
    await expect(going.browser.open(meeting.board, going.seat)).rejects.toThrow();
    // Everybody goes on, and nobody who is told twice is told otherwise.
    await meeting.leader.do({ type: 'moveTo', from: 'discuss', to: 'propose' });
    expect((await nemawashi(folder, ['erase', meeting.board, going.seat, '--yes'])).out).toContain('was erased before');
    expect(await erase(folder, meeting)).toMatchObject({ code: 1, out: '' });
    expect(await nemawashi(folder, ['verify'])).toMatchObject({ code: 0 });
    document.close();
    meeting.close();
    await server.end('SIGTERM');
    server = await startChildServer(folder, server.port);
    expect(await found(folder)).toEqual([]);
    const again = await staying.browser.open(meeting.board, staying.seat);
    expect(figuresOf(again)).toEqual(before);
    expect(again.sections.people.find(({ seat }) => seat === going.seat)).toMatchObject({ name: '', removed: true });
    again.close();
  });

  it('Z74 is erased with the server stopped too, also after it was killed; whom it isn’t clear is asked', async () => {
    const folder = await newFolder();
    const server = await startChildServer(folder);
    onTestFinished(() => server.end('SIGKILL').then(() => undefined));
    const { meeting, going } = await met(server);
    await meeting.join('observer', '佐々木　真由美');
    meeting.close();
    await server.end('SIGKILL');
    expect(await nemawashi(folder, ['erase', meeting.board, NAME])).toMatchObject({ code: 2, out: '' });
    expect(await nemawashi(folder, ['erase', meeting.board])).toMatchObject({ code: 2, out: '' });
    expect(await nemawashi(folder, ['erase', 'a'.repeat(16), NAME, '--yes'])).toMatchObject({ code: 1, out: '' });
    const several = await erase(folder, meeting);
    expect(several.code).toBe(1);
    const seats = several.out.split('\n').flatMap((line) => line.split('\t')[0] || []);
    expect(seats).toHaveLength(2);
    expect(seats).toContain(going.seat);
    for (const seat of seats)
      expect(await nemawashi(folder, ['erase', meeting.board, seat, '--yes'])).toMatchObject({ code: 0 });
    expect(await found(folder)).toEqual([]);
    expect(await nemawashi(folder, ['verify'])).toMatchObject({ code: 0 });
  });
});

describe.skipIf(noPostgres)('a person who asks to be forgotten, in PostgreSQL', () => {
  const here = clusterHere();

  it('Z69 Z74 is in no row', async () => {
    const folder = await newFolder();
    const DATABASE_URL = await here.cluster.database();
    const server = await startChildServer(folder, 0, [], { DATABASE_URL });
    onTestFinished(() => server.end('SIGKILL').then(() => undefined));
    const { meeting } = await met(server);
    const database = new Database({ url: DATABASE_URL, most: 1 });
    onTestFinished(() => database.close());
    const rowsOf = async (sql: string) =>
      (await database.query({ sql, parameters: [] })).rows as Record<string, unknown>[];
    const rowsWith = async () => {
      const tables = await rowsOf(
        `select table_name as name from information_schema.tables where table_schema = 'public'`,
      );
      const rows = await Promise.all(tables.map(({ name }) => rowsOf(`select * from "${String(name)}"`)));
      const bytes = rows
        .flat()
        .flatMap((row) => Object.values(row))
        .map((value) => Buffer.from(value instanceof Uint8Array ? value : Buffer.from(String(value))));
      return GONE.filter((word) => bytes.some((each) => each.includes(word)));
    };
    expect(await rowsWith()).not.toEqual([]);
    expect(await erase(folder, meeting, { DATABASE_URL })).toMatchObject({ code: 0 });
    expect(await rowsWith()).toEqual([]);
    expect(await nemawashi(folder, ['verify'], { DATABASE_URL })).toMatchObject({ code: 0 });
    meeting.close();
  });
});
