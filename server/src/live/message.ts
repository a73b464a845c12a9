import type { ServerToClient } from '@nemawashi/shared/protocol/live';
import { PacketType } from 'socket.io-parser';
import { type Pieces, textOf } from '../boards/pieces.ts';
import type { Conn } from './conn.ts';
import { textFrame } from './frame.ts';

/** How Engine.IO begins what it carries for others. */
const MESSAGE = '4';

/** Messages as Socket.IO writes them, which Engine.IO takes as texts for a poll. */
export const eventOf = (name: keyof ServerToClient, json: Pieces): Pieces => [
  `${String(PacketType.EVENT)}["${name}",`,
  ...json,
  ']',
];
export const ackOf = (number: number, json: string): string => `${String(PacketType.ACK)}${String(number)}[${json}]`;

/** The very bytes of a message, which Engine.IO takes for a WebSocket. */
export const frameOf = (message: Pieces): Buffer =>
  textFrame(MESSAGE, ...message.map((piece) => (typeof piece === 'string' ? piece : piece.bytes)));

/** Past Socket.IO, which would encode it anew for everybody. */
export function tell(conn: Conn, message: Pieces): void {
  const text = textOf(message);
  if (conn.transport.name === 'websocket') conn.write(text, inFrames(frameOf(message)));
  else conn.write(text, { compress: false });
}

export const inFrames = (frames: Buffer): { compress: false; wsPreEncodedFrame: readonly Buffer[] } => ({
  compress: false,
  wsPreEncodedFrame: [frames],
});
