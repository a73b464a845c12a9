import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { BoardClient } from './client.ts';

export interface OpenDocument {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Resolves when the server has everything written so far: it answers a second sync only after what came before. */
  flushed(): Promise<void>;
  close(): void;
}

/** Opens a shared document of the client's board as the page does; resolves when it has the server's content. */
export async function openDocument(client: BoardClient, kind: 'ideas' | 'notes'): Promise<OpenDocument> {
  const { browser, board, seat } = client;
  const name = client.sections.board.documents[kind];
  if (name === null) throw new Error(`The document of ${kind} is not open now`);
  const doc = new Y.Doc();
  class Line extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: browser.cookie, origin: browser.page } });
    }
  }
  const provider = new WebsocketProvider(`${browser.origin.replace(/^http/, 'ws')}/sync/${board}`, name, doc, {
    params: { seat },
    disableBc: true,
    WebSocketPolyfill: Line as unknown as typeof globalThis.WebSocket,
  });
  await synced(provider);
  return {
    doc,
    provider,
    async flushed() {
      provider.disconnect();
      provider.connect();
      await synced(provider);
    },
    close() {
      provider.destroy();
      doc.destroy();
    },
  };
}

const synced = (provider: WebsocketProvider): Promise<void> =>
  new Promise((resolve, reject) => {
    provider.once('sync', () => resolve());
    provider.once('connection-close', (event) => {
      if (event !== null && event.code >= 4400) reject(new Error(`The document was refused: ${String(event.code)}`));
    });
  });
