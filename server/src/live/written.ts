import { Encoder, type Packet, PacketType } from 'socket.io-parser';
import { CommandDecoder } from './command-decoder.ts';

/** What is JSON already: it goes into a message as it stands, instead of being written again for everybody who gets it. */
class Written {
  readonly json: string;
  constructor(json: string) {
    this.json = json;
  }
}

/** As the message's type has it, which it will be at the other end. */
export const written = <Value>(json: string): Value => new Written(json) as unknown as Value;

/** Socket.IO's own, but for what is written already; on the line nobody can tell. */
class WrittenEncoder extends Encoder {
  override encode(packet: Packet): (string | Buffer)[] {
    const data: unknown = packet.data;
    if (packet.type !== PacketType.EVENT || !Array.isArray(data) || !data.some((each) => each instanceof Written))
      return super.encode(packet) as (string | Buffer)[];
    // Everything of it that stands before the data.
    const [head] = super.encode({ ...packet, data: undefined }) as [string];
    const told = data.map((each: unknown) => (each instanceof Written ? each.json : JSON.stringify(each)));
    return [`${head}[${told.join(',')}]`];
  }
}

export const writtenParser = { Encoder: WrittenEncoder, Decoder: CommandDecoder };
