/** What takes everything and does nothing, in a process of its own: what flooding it costs is the flooder's own cost. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const http = createServer((request, response) => {
  request.resume();
  // As the live line answers the first of its polls.
  request.once('end', () => response.end('0{"sid":"sink"}'));
});
http.on('upgrade', (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (taken) => {
    taken.on('error', () => undefined);
    taken.on('message', () => undefined);
    taken.send('0{"sid":"sink"}');
  }),
);
http.listen(0, '127.0.0.1', () => process.send?.((http.address() as AddressInfo).port));
// Whoever measures is gone.
process.on('disconnect', () => process.exit());
