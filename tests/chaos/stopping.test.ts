import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { startServer } from '../support/server.ts';

it('stops though browsers hold connections open on which they have asked nothing yet', async () => {
  const server = await startServer();
  const { hostname, port } = new URL(server.origin);
  // Browsers open one ahead of time, to be quicker when it is needed.
  const silent = connect({ host: hostname, port: Number(port) });
  await once(silent, 'connect');
  const ended = once(silent, 'close');
  await server.stop();
  await ended;
  expect(silent.destroyed).toBe(true);
});
