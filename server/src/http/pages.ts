import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { RequestRefused } from './failure.ts';
import { pathOf } from './path.ts';

/**
 * Files of the build lie under _app or at the root, and what begins with a dot is asked for by machines. All else is a
 * page's address, whatever a mail program has put into it: a dot, a bracket, a query of its own.
 */
const isFile = (path: string): boolean => /^\/+(?:_app\/|api\/|\.|[^/]*\.[a-z0-9]+$)/i.test(path);

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
    const asked = request.method === 'GET' || request.method === 'HEAD';
    if (!asked || isFile(pathOf(request.url))) throw new RequestRefused('not-found');
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
