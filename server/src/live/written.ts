import { Decoder, Encoder, type Packet, PacketType } from 'socket.io-parser';

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
    const { data, ...head } = packet as Packet & { data?: unknown };
    if (packet.type !== PacketType.EVENT || !Array.isArray(data) || !data.some((each) => each instanceof Written))
      return super.encode(packet);
    const [type = ''] = super.encode(head as Packet) as [string];
    return [`${type}[${data.map((each) => (each instanceof Written ? each.json : JSON.stringify(each))).join(',')}]`];
  }
}

export const writtenParser = { Encoder: WrittenEncoder, Decoder };
