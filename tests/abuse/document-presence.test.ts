import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byte, bytesOf } from '../support/sync-bytes.ts';
import { HandClock } from '../support/sync-clock.ts';
import { RawLine } from '../support/sync-line.ts';
import { BOARD, type SyncServer, startSyncServer } from '../support/sync-server.ts';
import { Writer } from '../support/sync-writer.ts';

let clock: HandClock;
let server: SyncServer;
beforeEach(async () => {
  clock = new HandClock();
  server = await startSyncServer({ timers: clock });
});
afterEach(async () => {
  await server.stop();
});

const open = (seat: string): Promise<RawLine> => RawLine.open(server.url(seat));

/** Lets the server deal with everything sent on these lines, and then tell it. */
async function settle(...lines: readonly RawLine[]): Promise<void> {
  for (const line of lines) await line.pull();
  clock.turn(100);
  for (const line of lines) await line.pull();
}

/** What a line has last heard about a client; undefined: nothing. */
const lastOf = (line: RawLine, client: number): unknown =>
  line
    .heard('presence')
    .findLast(({ people }) => people.has(client))
    ?.people.get(client)?.state;

const userOf = (seat: string, name = `Name of ${seat}`) => ({
  seat,
  name,
  role: 'representative',
  department: 'sales',
});

describe('presence', () => {
  it("Y6 shows the participants' list's name, whatever the client says", async () => {
    const watcher = await open('watcher');
    const spoofer = await open('spoofer');
    const user = { seat: 'boss', name: 'The boss', role: 'facilitator', department: null };
    spoofer.presence([{ client: 9, clock: 1, state: { at: 'note/a', user } }]);
    await settle(spoofer, watcher);
    expect(lastOf(watcher, 9)).toEqual({ at: 'note/a', user: userOf('spoofer') });
  });

  it("Y6 can't be said or ended for somebody else", async () => {
    const victim = await open('victim');
    const watcher = await open('watcher');
    const attacker = await open('attacker');
    victim.presence([{ client: 1, clock: 1, state: { at: 'note/a' } }]);
    attacker.presence([{ client: 2, clock: 1, state: {} }]);
    await settle(victim, attacker, watcher);
    for (const client of [1, 3]) {
      attacker.presence([{ client, clock: 99, state: { at: 'elsewhere' } }]);
      attacker.presence([{ client, clock: 1, state: null }]);
      attacker.presence([{ client, clock: 99, state: null }]);
    }
    await settle(victim, attacker, watcher);
    expect(lastOf(watcher, 1)).toEqual({ at: 'note/a', user: userOf('victim') });
    expect(lastOf(watcher, 3)).toBeUndefined();
    const late = await open('late');
    await late.pull();
    expect(lastOf(late, 1)).toEqual({ at: 'note/a', user: userOf('victim') });
  });

  it("Y6 can't be said for a client id that belongs to another's text, even as the first thing on a line", async () => {
    const victim = await open('victim');
    victim.update(new Writer(1).write('mine'));
    await victim.pull();
    const attacker = await open('attacker');
    attacker.presence([{ client: 1, clock: 1, state: { at: 'note/a' } }]);
    await settle(attacker, victim);
    expect(victim.heard('presence')).toHaveLength(0);
  });

  it('Y6 passes over what a client repeats of others, as y-websocket clients do', async () => {
    const one = await open('one');
    const two = await open('two');
    one.presence([{ client: 1, clock: 1, state: { at: 'note/a' } }]);
    two.presence([{ client: 2, clock: 1, state: {} }]);
    await settle(one, two);
    one.presence([
      { client: 2, clock: 5, state: { at: 'wrong', pad: 'x'.repeat(6000) } },
      { client: 1, clock: 2, state: { at: 'note/b' } },
    ]);
    await settle(one, two);
    expect(lastOf(two, 1)).toMatchObject({ at: 'note/b' });
    expect(lastOf(one, 2)).toEqual({ user: userOf('two') });
    expect(lastOf(one, 1)).toBeUndefined();
  });

  it("Y7 does not let one device of a seat repeat an old state over the other's new one", async () => {
    const laptop = await open('same');
    const phone = await open('same');
    const watcher = await open('watcher');
    laptop.presence([{ client: 1, clock: 1, state: { at: 'note/a' } }]);
    phone.presence([{ client: 2, clock: 1, state: {} }]);
    await settle(laptop, phone, watcher);
    const heard = phone
      .heard('presence')
      .findLast(({ people }) => people.has(1))
      ?.people.get(1);
    laptop.presence([{ client: 1, clock: 2, state: { at: 'note/b' } }]);
    await settle(laptop);
    phone.presence([{ client: 1, clock: heard?.clock ?? 0, state: heard?.state }]);
    await settle(phone, watcher);
    expect(lastOf(watcher, 1)).toMatchObject({ at: 'note/b' });
  });

  it('Y7 ignores an older clock, too large a state, and what is no state at all', async () => {
    const watcher = await open('watcher');
    const line = await open('a');
    line.presence([{ client: 1, clock: 5, state: { at: 'note/a' } }]);
    line.presence([{ client: 1, clock: 4, state: { at: 'older' } }]);
    line.presence([{ client: 1, clock: 5, state: { at: 'same clock' } }]);
    line.presence([{ client: 1, clock: 6, state: { at: 'x'.repeat(4097) } }]);
    line.presence([{ client: 1, clock: 7, state: ['list'] }]);
    line.presence([{ client: 1, clock: 8, state: 'text' }]);
    const bent = bytesOf(1, 1, 9, '{"at":');
    line.sendRaw(bytesOf(1, bent.length, bent));
    const deep = bytesOf(1, 1, 10, '['.repeat(4096));
    line.sendRaw(bytesOf(1, deep.length, deep));
    await settle(line, watcher);
    expect(lastOf(watcher, 1)).toEqual({ at: 'note/a', user: userOf('a') });
  });

  it.each([
    ['more people than bytes', bytesOf(4_000_000)],
    ['a text that ends early', bytesOf(1, 1, 1, 9, byte(34))],
    ['bytes after its end', bytesOf(0, 0)],
  ])('closes a line that sends %s', async (_what, states) => {
    const line = await open('a');
    line.sendRaw(bytesOf(1, states.length, states));
    expect(await line.closed).toBe(4400);
  });

  it('Y7 ends for the others when a person leaves', async () => {
    const watcher = await open('watcher');
    const line = await open('a');
    line.presence([{ client: 1, clock: 1, state: {} }]);
    await settle(line, watcher);
    await line.leave();
    await settle(watcher);
    expect(lastOf(watcher, 1)).toBeNull();
  });

  it('Y7 is seen at once when a person comes back with the old clock, after a restart too', async () => {
    const heard: number[] = [];
    for (let visit = 0; visit < 3; visit++) {
      const watcher = await open('watcher');
      const line = await open('a');
      line.presence([{ client: 1, clock: 1, state: {} }]);
      await settle(line, watcher);
      for (const { people } of watcher.heard('presence')) heard.push(people.get(1)?.clock ?? 0);
      await line.leave();
      await settle(watcher);
      expect(lastOf(watcher, 1)).toBeNull();
      if (visit === 1) {
        await server.stop();
        server = await startSyncServer({ timers: clock, store: server.store });
      } else await watcher.leave();
    }
    expect(heard.length).toBeGreaterThanOrEqual(3);
    expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
  });

  it('Y7 follows a change of name', async () => {
    const watcher = await open('watcher');
    const line = await open('a');
    line.presence([{ client: 1, clock: 1, state: {} }]);
    await settle(line, watcher);
    server.gate.welcome('a', 'Another name');
    await server.hub.recheck(BOARD);
    await settle(line, watcher);
    expect(lastOf(watcher, 1)).toEqual({ user: userOf('a', 'Another name') });
  });

  it('Y7 tells a line nothing about itself', async () => {
    const line = await open('a');
    line.presence([{ client: 1, clock: 1, state: {} }]);
    await settle(line);
    clock.turn(15_000);
    line.sendRaw(bytesOf(3));
    await settle(line);
    expect(lastOf(line, 1)).toBeUndefined();
  });
});
