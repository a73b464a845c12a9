import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { Decoder, type Packet, PacketType } from 'socket.io-parser';
import { describe, expect, it } from 'vitest';
import { CommandDecoder } from './command-decoder.ts';

/** What a line said, as whoever serves it hears it: commands that are to be answered, and anything else. */
type Heard = { readonly id: number; readonly envelope: unknown } | { readonly packet: Packet } | 'refused';

const asHeard = (packet: Packet): Heard => {
  const { type, nsp, id } = packet;
  const data = packet.data as unknown;
  const isCommand = type === PacketType.EVENT && nsp === '/' && id !== undefined && Array.isArray(data);
  return isCommand && data.length === 2 && data[0] === 'command' ? { id, envelope: data[1] } : { packet };
};

/** Each text, or bytes, in a turn of its own where `apart`; a line ends with what it can't read. */
async function heardBy(decoder: Decoder, said: readonly unknown[], apart: boolean): Promise<Heard[]> {
  const heard: Heard[] = [];
  decoder.on('decoded', (packet: Packet) => heard.push(asHeard(packet)));
  if (decoder instanceof CommandDecoder) decoder.serve((envelope, id) => heard.push({ id, envelope }));
  try {
    for (const each of said) {
      decoder.add(each);
      if (apart) await nextTurn();
    }
  } catch {
    heard.push('refused');
  }
  return heard;
}

const ANSWER = '{"id":"aaaaaaaa","command":{"type":"answer","round":"r1","subject":"s/1","replaces":0,"value":3}}';
const command = (id: string, envelope: string): string => `2${id}["command",${envelope}]`;

const envelopes = fc.oneof(
  fc.constant(ANSWER),
  fc.json(),
  fc.tuple(fc.nat(ANSWER.length), fc.string()).map(([at, put]) => ANSWER.slice(0, at) + put + ANSWER.slice(at)),
);
const numbers = fc.oneof(fc.nat().map(String), fc.constantFrom('', '007', ' 1', '1 ', '1e3', '-1', '9'.repeat(30)));
const texts = fc.oneof(
  fc.tuple(numbers, envelopes).map(([id, envelope]) => command(id, envelope)),
  fc.tuple(numbers, envelopes).map(([id, envelope]) => `2${id}["command",${envelope},1]`),
  fc.constantFrom(
    '2["command",{}]',
    '21["command"]',
    '21["act",{}]',
    '2/sync,1["command",{}]',
    '21[ "command",{}]',
    '3',
  ),
  fc.constantFrom('51-1["command",{"_placeholder":true,"num":0}]', '22["command",{}]]', '1', '40', '31[true]', ''),
  fc.string(),
);
const said = fc.array(fc.oneof({ weight: 9, arbitrary: texts }, fc.uint8Array().map(Buffer.from)), { maxLength: 6 });

describe('Z80 commands are read past Socket.IO’s events', () => {
  it('and are the same commands, in the same order, whatever a line says', async () => {
    await fc.assert(
      fc.asyncProperty(said, fc.boolean(), async (all, apart) => {
        const usual = await heardBy(new Decoder(), all, apart);
        expect(await heardBy(new CommandDecoder(), all, apart)).toEqual(usual);
      }),
      { numRuns: 500 },
    );
  });

  it('as a page writes them', () => {
    const decoder = new CommandDecoder();
    const heard: unknown[] = [];
    decoder.serve((envelope, id) => heard.push([id, envelope]));
    decoder.on('decoded', () => heard.push('by Socket.IO'));
    decoder.add(command('12', ANSWER));
    expect(heard).toEqual([[12, JSON.parse(ANSWER)]]);
  });

  it('but for what follows in one turn on something that isn’t one: it would overtake it', async () => {
    const decoder = new CommandDecoder();
    const heard: unknown[] = [];
    decoder.serve((_envelope, id) => heard.push(id));
    decoder.on('decoded', ({ id }: Packet) => heard.push(`${String(id)} by Socket.IO`));
    decoder.add(`21[ "command",${ANSWER}]`);
    decoder.add(command('2', ANSWER));
    await nextTurn();
    decoder.add(command('3', ANSWER));
    expect(heard).toEqual(['1 by Socket.IO', '2 by Socket.IO', 3]);
  });

  it('only while somebody serves the line', () => {
    const decoder = new CommandDecoder();
    const heard: unknown[] = [];
    decoder.serve(() => heard.push('served'));
    decoder.serve(null);
    decoder.on('decoded', () => heard.push('by Socket.IO'));
    decoder.add(command('1', ANSWER));
    expect(heard).toEqual(['by Socket.IO']);
  });
});
