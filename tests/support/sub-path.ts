import { openProxy, type Proxy } from './proxy.ts';
import { startServer, type TestServer } from './server.ts';

export const BASE = '/board';

/** Whether the proxy takes the base path off before it asks the server. */
export type Manner = 'strips' | 'keeps';

export interface SubPath {
  /** Where people reach the server: an address with a path. */
  readonly site: string;
  readonly server: TestServer;
  readonly proxy: Proxy;
  close(): Promise<void>;
}

/** A server that lives at a path of another address, behind a proxy that sends it `Host` of its own. */
export async function openSubPath(manner: Manner): Promise<SubPath> {
  // The server is told where the proxy is, and the proxy where the server: one of them begins by guessing.
  const first = await startServer();
  const { host, port } = new URL(first.origin);
  const proxy = await openProxy(first, {
    headers: (incoming) => ({ ...incoming, host }),
    path: (incoming) => {
      if (!/^\/board([/?]|$)/.test(incoming)) return null;
      const bare = incoming.slice(BASE.length);
      return manner === 'keeps' ? incoming : bare.startsWith('/') ? bare : `/${bare}`;
    },
  });
  await first.stop();
  const site = proxy.origin + BASE;
  const server = await startServer({ port: Number(port), env: { PUBLIC_ORIGIN: site } });
  return {
    site,
    server,
    proxy,
    async close() {
      await proxy.close();
      await server.stop();
    },
  };
}
