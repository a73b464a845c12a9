/** Of a message in one piece, a text; never masked, as what a server sends (RFC 6455). */
const TEXT = 0x81;
/** How a length is told that doesn't fit into seven bits, and into sixteen. */
const [SIXTEEN, SIXTY_FOUR] = [126, 127];

const headBytes = (length: number): number => (length < SIXTEEN ? 2 : length < 0x10000 ? 4 : 10);

function writeHead(frame: Buffer, length: number): void {
  frame[0] = TEXT;
  if (length < SIXTEEN) frame[1] = length;
  else if (length < 0x10000) {
    frame[1] = SIXTEEN;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = SIXTY_FOUR;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
}

/** A text, or what its parts are as bytes already, as it goes over a WebSocket, in one piece: one write for each who gets it. */
export function textFrame(...parts: readonly (string | Buffer)[]): Buffer {
  const lengths = parts.map((part) => (typeof part === 'string' ? Buffer.byteLength(part) : part.length));
  const length = lengths.reduce((sum, each) => sum + each, 0);
  const head = headBytes(length);
  const frame = Buffer.allocUnsafe(head + length);
  writeHead(frame, length);
  let at = head;
  for (const [which, part] of parts.entries()) {
    if (typeof part === 'string') frame.write(part, at);
    else frame.set(part, at);
    at += lengths[which] ?? 0;
  }
  return frame;
}
