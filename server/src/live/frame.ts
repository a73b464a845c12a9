/** Of a message in one piece, a text; never masked, as what a server sends (RFC 6455). */
const TEXT = 0x81;
/** How a length is told that doesn't fit into seven bits, and into sixteen. */
const [SIXTEEN, SIXTY_FOUR] = [126, 127];

function headOf(length: number): Buffer {
  if (length < SIXTEEN) return Buffer.from([TEXT, length]);
  if (length < 0x10000) return Buffer.from([TEXT, SIXTEEN, length >> 8, length & 0xff]);
  const head = Buffer.alloc(10);
  head.set([TEXT, SIXTY_FOUR]);
  head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

/** A text as it goes over a WebSocket, in one piece: one write for each who gets it. */
export function textFrame(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(bytes.length), bytes]);
}
