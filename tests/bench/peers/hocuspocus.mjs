import { Server } from '@hocuspocus/server';
import { answer } from './asked.mjs';

/** Its best setting with many who write: broadcasts of fifty milliseconds are merged. */
const server = new Server({ quiet: true, flushDelay: 50, stopOnSignals: false, address: '127.0.0.1', port: 0 });
await server.listen();
answer(server.httpServer.address().port, () =>
  [...server.hocuspocus.documents.values()].reduce((sum, document) => sum + document.getMap('votes').size, 0),
);
