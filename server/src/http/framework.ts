import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { LARGEST } from '@nemawashi/shared/protocol/largest';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { MOST, TIMES } from '../access/limits.ts';
import type { Config } from '../config.ts';
import { repaired } from './path.ts';
import { POLICY } from './policy.ts';

type Each<Bounds> = Readonly<Record<keyof Bounds, number>>;
interface Bounds {
  readonly times: Each<typeof TIMES>;
  readonly most: Each<typeof MOST>;
}

/** What requests go through before any of them is known. */
export const createFramework = (
  { trustProxy }: Pick<Config, 'trustProxy'>,
  // Fastify asks for less than pino's own type says; without this its generics spread through every route.
  logger: FastifyBaseLogger,
  { times, most }: Bounds,
): FastifyInstance =>
  Fastify({
    loggerInstance: logger,
    trustProxy,
    bodyLimit: LARGEST.request,
    requestTimeout: times.request,
    connectionTimeout: times.silent,
    http: {
      maxHeaderSize: most.head,
      headersTimeout: times.head,
      connectionsCheckingInterval: times.late,
    },
    // Nor does any other line of the log name an address: a gateway may have put a link's secret into its path.
    logController: new LogController({ disableRequestLogging: true }),
    rewriteUrl: ({ url = '/' }) => repaired(url),
  });

/** Cookies, and what every answer tells browsers to do and to leave. */
export async function harden(http: FastifyInstance, { hsts }: Pick<Config, 'hsts'>): Promise<void> {
  await http.register(fastifyCookie);
  await http.register(fastifyHelmet, {
    contentSecurityPolicy: false,
    // Said where the operator wants it: an office may run this over plain http, and nothing forces https there.
    strictTransportSecurity: hsts === null ? false : { maxAge: hsts, includeSubDomains: false },
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  http.addHook('onRequest', (_request, reply, done) => {
    // The page has its own.
    void reply.header('content-security-policy', POLICY);
    done();
  });
}
