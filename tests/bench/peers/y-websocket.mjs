import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { docs, setupWSConnection } from 'y-websocket/bin/utils';
import { answer } from './asked.mjs';

/** The last of it on the Yjs of today: what came after as a package of its own mixes two of them, and takes no update. */
const sockets = new WebSocketServer({ noServer: true });
sockets.on('connection', setupWSConnection);
const http = createServer();
http.on('upgrade', (request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (taken) => sockets.emit('connection', taken, request)),
);
http.listen(0, '127.0.0.1', () =>
  answer(http.address().port, () => [...docs.values()].reduce((sum, doc) => sum + doc.getMap('votes').size, 0)),
);
