import type { LineQuery } from '@nemawashi/shared/protocol/live';
import { Manager } from 'socket.io-client';
import { ours, siteOrigin } from './address.ts';
import { tabMemory } from './way-memory.ts';
import { type Way, Ways } from './ways.ts';

/** A WebSocket that isn't open after so long: most are in a tenth of it. Milliseconds. */
const WEBSOCKET_PATIENCE_MS = 3_000;
/** A first poll takes longer only where nothing gets through. Milliseconds. */
const POLL_PATIENCE_MS = 8_000;

export interface OpenLine {
  readonly manager: Manager;
  close(): void;
}

/** A line to the server that finds its way: by WebSocket, or by polls where none gets through. */
export function openLine(query: LineQuery, opened: (way: Way) => void): OpenLine {
  const ways = new Ways(tabMemory, Date.now);
  // Read whenever a try begins.
  const options = {
    path: ours('/socket.io/'),
    query,
    reconnectionDelay: 500,
    reconnectionDelayMax: 5_000,
    autoConnect: false,
    ...how(ways),
  };
  const manager = new Manager(siteOrigin(), options);
  let trying = true;
  const prepare = () => {
    Object.assign(manager.opts, how(ways));
    manager.timeout(ways.next === 'websocket' ? WEBSOCKET_PATIENCE_MS : POLL_PATIENCE_MS);
  };
  prepare();
  const through = (way: Way) => {
    ways.opened(way);
    opened(way);
    prepare();
  };
  manager.on('open', () => {
    trying = false;
    const { engine } = manager;
    through(engine.transport.name === 'websocket' ? 'websocket' : 'polling');
    engine.once('upgrade', () => through('websocket'));
  });
  manager.on('error', () => {
    // Once it is open, an error comes with its end.
    if (trying) ways.failed();
    prepare();
  });
  manager.on('close', () => {
    trying = true;
  });
  return { manager, close: () => manager._close() };
}

const how = (ways: Ways) =>
  ways.next === 'websocket'
    ? { transports: ['websocket'], upgrade: false }
    : { transports: ['polling', 'websocket'], upgrade: ways.probes };
