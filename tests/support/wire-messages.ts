import { inflateRawSync } from 'node:zlib';

/** What the server said on a line, one message after another. */
export type WireMessage =
  | { readonly kind: 'answer'; readonly status: string; readonly headers: string; readonly body: Buffer }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Buffer };

const HEAD_END = '\r\n\r\n';

/** Reads HTTP answers and, after an upgrade, WebSocket frames as a server sends them. What isn't whole yet is left out. */
export function readWire(bytes: Buffer): WireMessage[] {
  const messages: WireMessage[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf(HEAD_END, at);
    if (end === -1) return messages;
    const [status = '', ...headers] = bytes.toString('latin1', at, end).split('\r\n');
    at = end + HEAD_END.length;
    if (status.includes(' 101 ')) return [...messages, ...readFrames(bytes.subarray(at))];
    const value = (name: string) =>
      headers
        .find((line) => line.toLowerCase().startsWith(`${name}:`))
        ?.slice(name.length + 1)
        .trim();
    let body: Buffer;
    if (value('transfer-encoding') === 'chunked') [body, at] = readChunks(bytes, at);
    else {
      const length = Number(value('content-length') ?? 0);
      body = bytes.subarray(at, at + length);
      at += length;
    }
    messages.push({ kind: 'answer', status, headers: headers.join('\n'), body });
  }
}

function readChunks(bytes: Buffer, from: number): [Buffer, number] {
  const parts: Buffer[] = [];
  let at = from;
  for (;;) {
    const line = bytes.indexOf('\r\n', at);
    const size = parseInt(bytes.toString('latin1', at, line), 16);
    at = line + 2;
    parts.push(bytes.subarray(at, at + size));
    at += size + 2;
    if (!(size > 0)) return [Buffer.concat(parts), at];
  }
}

const TEXT = 1;
const BINARY = 2;

/** Frames without a mask and in one piece each, as this server sends them. */
function readFrames(bytes: Buffer): WireMessage[] {
  const messages: WireMessage[] = [];
  for (let at = 0; at + 2 <= bytes.length;) {
    const opcode = bytes.readUInt8(at) & 0x0f;
    let length = bytes.readUInt8(at + 1) & 0x7f;
    at += 2;
    if (length === 126) {
      length = bytes.readUInt16BE(at);
      at += 2;
    } else if (length === 127) {
      length = Number(bytes.readBigUInt64BE(at));
      at += 8;
    }
    const payload = bytes.subarray(at, at + length);
    at += length;
    if (opcode === TEXT) messages.push({ kind: 'text', text: payload.toString('utf8') });
    if (opcode === BINARY) messages.push({ kind: 'bytes', bytes: payload });
  }
  return messages;
}

const DIRECTORY = 0x02014b50;
const END = Buffer.from('PK\x05\x06', 'latin1');
const isZip = (bytes: Buffer): boolean => bytes.length > 4 && bytes.readUInt32LE(0) === 0x04034b50;

/** The files of a workbook, by name, unpacked; other bytes as they are. When they were packed is left out. */
export function unpacked(bytes: Buffer): string {
  if (!isZip(bytes)) return bytes.toString('utf8');
  const files: string[] = [];
  const end = bytes.lastIndexOf(END);
  for (let at = bytes.readUInt32LE(end + 16); at < end && bytes.readUInt32LE(at) === DIRECTORY;) {
    const [packed, nameLength, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const method = bytes.readUInt16LE(at + 10);
    const head = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const from = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const content = bytes.subarray(from, from + packed);
    files.push(`${name}\n${(method === 0 ? content : inflateRawSync(content)).toString('utf8')}`);
    at += 46 + nameLength + extra + comment;
  }
  return files.join('\n');
}
