import { isDeepStrictEqual } from 'node:util';
import { contentOf } from '@nemawashi/server/documents/content';
import { removeCandidate } from '@nemawashi/shared/candidates/write';
import { afterEach, describe, expect, it } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { numbers } from '../support/numbers.ts';
import { TestDocumentStore } from '../support/sync-store.ts';
import { BOARD, IDEAS, type SyncServer, seatOf, startSyncServer } from '../support/sync-server.ts';

let server: SyncServer;
const people: Person[] = [];
afterEach(async () => {
  for (const { provider, doc } of people.splice(0)) {
    provider.destroy();
    provider.awareness.destroy();
    doc.destroy();
  }
  await server.stop();
});

interface Person {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
}

function joins(seat: string): Person {
  const doc = new Y.Doc();
  doc.clientID = 1000 + people.length;
  const provider = new WebsocketProvider(`${server.origin}/sync/${BOARD}`, IDEAS, doc, {
    params: { seat },
    disableBc: true,
    maxBackoffTime: 100,
  });
  const person = { doc, provider };
  people.push(person);
  return person;
}

function edits(doc: Y.Doc, random: (n: number) => number): void {
  const note = doc.getText('note:a');
  const list = doc.getArray<Y.Map<unknown>>('candidates');
  const candidate = list.length === 0 ? undefined : list.get(random(list.length));
  const title = candidate?.get('title');
  switch (random(7)) {
    case 0:
    case 1:
      return note.insert(random(note.length + 1), `${'案件'.slice(random(2))}${random(10)}`);
    case 2:
      if (note.length > 4) note.delete(random(note.length - 3), 1 + random(3));
      return;
    case 3:
      return list.insert(random(list.length + 1), [
        new Y.Map<unknown>([
          ['id', `c${String(random(1_000_000))}`],
          ['title', new Y.Text('議事録')],
          ['detail', new Y.Text('')],
        ]),
      ]);
    case 4:
      if (list.length > 3) removeCandidate(doc, String(candidate?.get('id')));
      return;
    case 5:
      candidate?.set('department', String(random(5)));
      return;
    default:
      if (title instanceof Y.Text) title.insert(random(title.length + 1), String(random(100)));
  }
}

const textsOf = (doc: Y.Doc) => ({
  candidates: doc.getArray('candidates').toJSON() as readonly object[],
  'note:a': doc.getText('note:a').toString(),
});

const turn = (): Promise<void> => new Promise(setImmediate);

/** Resolves when everybody is on the line and has what everybody else has; looks whenever somebody's document changes. */
async function agreement(all: readonly Person[]): Promise<void> {
  const agree = (): boolean => {
    const [first, ...others] = all.map(({ doc }) => [textsOf(doc), Y.decodeStateVector(Y.encodeStateVector(doc))]);
    return all.every(({ provider }) => provider.synced) && others.every((other) => isDeepStrictEqual(other, first));
  };
  if (agree()) return;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!agree()) return;
      for (const { doc, provider } of all) {
        doc.off('update', look);
        provider.off('sync', look);
      }
      resolve();
    };
    for (const { doc, provider } of all) {
      doc.on('update', look);
      provider.on('sync', look);
    }
  });
}

describe('people who write together over lines that break', () => {
  it.each([1, 2, 3, 4, 5])('Y21 end with the same text as the server and its disk (seed %i)', async (seed) => {
    server = await startSyncServer({ store: new TestDocumentStore(), limits: { compactEvery: 20 } });
    const random = numbers(seed);
    const all = ['one', 'two', 'three'].map(joins);
    for (let step = 0; step < 300; step++) {
      const person = all[random(3)];
      if (person === undefined) continue;
      const { doc, provider } = person;
      if (random(20) > 0) edits(doc, random);
      else if (provider.shouldConnect && random(2) === 0) provider.disconnect();
      else if (provider.shouldConnect) provider.ws?.close();
      else provider.connect();
      if (random(3) === 0) for (let i = 0; i < 10; i++) await turn();
      // Now and then the disk fails: what was not saved must come back from those who wrote it.
      if (step % 100 === 50) server.store.broken = true;
      if (step % 100 === 70) server.store.broken = false;
    }
    for (const { provider } of all) provider.connect();
    await agreement(all);
    // And once more for certain, with everybody on the line.
    const failures = (): number => server.log.filter(({ level }) => level === 'error').length;
    const before = failures();
    server.store.broken = true;
    const text = all[0]?.doc ?? new Y.Doc();
    text.getText('note:a').insert(0, '最後に');
    while (failures() === before) await turn();
    server.store.broken = false;
    await agreement(all);
    const read = await server.hub.read(BOARD, IDEAS);
    await server.hub.close();
    const disk = new Y.Doc();
    for (const update of server.store.stored(BOARD, IDEAS)) Y.applyUpdate(disk, update);
    expect(textsOf(disk)).toEqual(textsOf(text));
    const { writers } = await server.store.load(BOARD, IDEAS);
    // As everybody has it, and each candidate stamped with whose it is.
    expect(read.candidates.entries).not.toEqual([]);
    expect(read).toEqual(contentOf(text, { ownerOf: (writer) => writers.get(writer) }));
    expect([...new Set(writers.values())].sort()).toEqual([seatOf('one'), seatOf('three'), seatOf('two')]);
  });

  it('Y7 see each other, and no more when one is gone', async () => {
    server = await startSyncServer();
    const [one, two] = [joins('one'), joins('two')];
    one.provider.awareness.setLocalStateField('at', 'note/a');
    const seen = async (so: () => boolean): Promise<void> => {
      while (!so()) await new Promise((resolve) => two.provider.awareness.once('change', resolve));
    };
    const stateOfOne = () => two.provider.awareness.getStates().get(one.doc.clientID);
    await seen(() => stateOfOne() !== undefined);
    expect(stateOfOne()).toMatchObject({ at: 'note/a', user: { seat: 'one', name: 'Name of one' } });
    one.provider.disconnect();
    await seen(() => stateOfOne() === undefined);
    one.provider.connect();
    await seen(() => stateOfOne() !== undefined);
    expect(stateOfOne()).toMatchObject({ at: 'note/a' });
  });

  it('Y10 stop trying when the document is frozen', async () => {
    server = await startSyncServer();
    const one = joins('one');
    await new Promise((resolve) => one.provider.once('sync', resolve));
    const closed = new Promise<{ code: number }>((resolve) => one.provider.once('closed', resolve));
    await server.hub.freeze(BOARD, IDEAS);
    expect((await closed).code).toBe(4403);
    expect(one.provider.shouldConnect).toBe(false);
  });
});
