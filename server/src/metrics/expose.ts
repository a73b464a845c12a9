import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, type Registry } from 'prom-client';
import type { MetricsAddress } from './address.ts';

export interface Exposed {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Answers Prometheus at `/metrics`, on an address of its own: nothing that people's proxy passes on can come here. The
 * process tells of itself too: memory, processor, and how long its loop was held.
 */
export async function exposeMetrics(registry: Registry, { host, port }: MetricsAddress): Promise<Exposed> {
  collectDefaultMetrics({ register: registry });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  // What only looks on keeps no process alive.
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
