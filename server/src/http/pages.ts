import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { RequestRefused } from './failure.ts';

/** The built pages. Every address that is no file gets the shell, which finds its way by itself. */
export async function pages(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', (_request, reply) =>
      reply.type('text/plain; charset=utf-8').send('The pages are not built: run npm start.'),
    );
    app.setNotFoundHandler(() => {
      throw new RequestRefused('not-found');
    });
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    // The build lays .br and .gz beside each file.
    preCompressed: true,
    setHeaders(reply, path) {
      // Names under _app/immutable carry a hash of their content; everything else may change with the next version.
      const forever = path.includes(join('_app', 'immutable'));
      void reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' && !request.url.startsWith('/api/') && !/\.[a-z0-9]+(\?|$)/i.test(request.url);
    if (!isPage) throw new RequestRefused('not-found');
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
