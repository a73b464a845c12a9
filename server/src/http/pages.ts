import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { RequestRefused } from './failure.ts';
import { pathOf } from './path.ts';
import { policyOf } from './policy.ts';
import { shellAt } from './shell.ts';
import { WITHDRAWN_WORKER } from './withdrawn-worker.ts';

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
    index: false,
    // Only as `sendShell` sends it.
    allowedPath: (path) => path !== '/index.html',
    // The build lays .br and .gz beside each file.
    preCompressed: true,
    setHeaders(reply, path) {
      // Names under _app/immutable carry a hash of their content; everything else may change with the next version.
      const forever = path.includes(join('_app', 'immutable'));
      void reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const shell = join(folder, 'index.html');
  let made: { readonly of: number; readonly page: string; readonly policy: string } | null = null;
  const sendShell = async (reply: FastifyReply) => {
    const { mtimeMs } = await stat(shell);
    if (made?.of !== mtimeMs) {
      const page = shellAt(await readFile(shell, 'utf8'), app.basePath);
      made = { of: mtimeMs, page, policy: policyOf(page) };
    }
    return reply
      .header('cache-control', 'no-cache')
      .header('content-security-policy', made.policy)
      .type('text/html; charset=utf-8')
      .send(made.page);
  };
  app.get('/', (_request, reply) => sendShell(reply));
  // A version whose pages bring no worker takes back the one that an earlier version left in browsers.
  if (!existsSync(join(folder, 'service-worker.js')))
    app.get('/service-worker.js', (_request, reply) =>
      reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(WITHDRAWN_WORKER),
    );
  app.setNotFoundHandler((request, reply) => {
    const asked = request.method === 'GET' || request.method === 'HEAD';
    if (!asked || isFile(pathOf(request.url))) throw new RequestRefused('not-found');
    return sendShell(reply);
  });
}
