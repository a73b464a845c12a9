import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { askMessage } from '../documents/wire/message.ts';
import type { BoardClient } from './client.ts';

export interface OpenDocument {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Resolves when the server has everything written so far on its disk: on one line it answers in order, once it is stored. */
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
  // Each would listen for the process's end, to say that its person leaves: their lines end with it anyway.
  process.off('exit', provider._exitHandler);
  const close = () => {
    provider.destroy();
    doc.destroy();
  };
  try {
    await synced(provider);
  } catch (error) {
    // Refused, it would go on in the background for as long as the process.
    close();
    throw error;
  }
  return {
    doc,
    provider,
    async flushed() {
      provider.synced = false;
      const answered = synced(provider);
      // Where the line is lost just now, it asks by itself when it is back.
      if (provider.wsconnected) provider.ws?.send(new Uint8Array(askMessage(Y.encodeStateVector(doc))));
      await answered;
    },
    close,
  };
}

/** A line that was only lost comes again by itself; one that is refused doesn't. */
const synced = (provider: WebsocketProvider): Promise<void> =>
  new Promise((resolve, reject) => {
    const closed = (event: { readonly code: number } | null) => {
      if (event !== null && event.code >= 4400) end(new Error(`The document was refused: ${String(event.code)}`));
    };
    const end = (error: Error | null) => {
      provider.off('sync', arrived);
      provider.off('connection-close', closed);
      if (error === null) resolve();
      else reject(error);
    };
    const arrived = (isSynced: boolean) => {
      if (isSynced) end(null);
    };
    provider.on('sync', arrived);
    provider.on('connection-close', closed);
  });
