import type { Refused } from '@nemawashi/shared/protocol/http';
import type { FastifyError, FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { believedOrigin, sameOrigin } from '../access/origin.ts';
import type { RefusedCount } from '../access/refused.ts';
import { BoardDeleted, LogBroken } from '../store/store.ts';
import { RequestRefused, statusOf } from './failure.ts';
import type { TellRefused } from './refused-origins.ts';

const body = (refusal: Refused['refusal']): Refused => ({ refusal });

/** Every request that changes something comes from our own page, and every failure has one shape. */
export function guard(
  app: FastifyInstance,
  options: { publicOrigin: string | null; refused: RefusedCount },
  tellRefused: TellRefused,
): void {
  const { refused } = options;
  app.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    if (sameOrigin(request.headers, options.publicOrigin)) return;
    tellRefused(request.headers);
    const believed = believedOrigin(request.headers, options.publicOrigin);
    const { origin: page } = request.headers;
    throw new RequestRefused('origin-refused', {
      ...(believed !== null && { server: believed + app.basePath }),
      ...(page !== undefined && { page }),
    });
  });
  app.setErrorHandler((thrown: FastifyError | RequestRefused | LogBroken | BoardDeleted, request, reply) => {
    const error = thrown instanceof BoardDeleted ? new RequestRefused('board-deleted', { at: thrown.at }) : thrown;
    if (error instanceof RequestRefused) {
      const { kind, values } = error.refusal;
      refused.answered(kind);
      if (typeof values?.['seconds'] === 'number') void reply.header('retry-after', values['seconds']);
      return reply.code(statusOf(kind)).send(body(error.refusal));
    }
    if (error instanceof LogBroken) return reply.code(statusOf('board-damaged')).send(body({ kind: 'board-damaged' }));
    const status = error.statusCode ?? 500;
    if (status < 500) refused.add(status === 413 ? 'too-large' : 'malformed');
    if (status === 413) return reply.code(413).send(body({ kind: 'too-large' }));
    if (status < 500) return reply.code(status).send(body({ kind: 'malformed' }));
    request.log.error({ err: error }, 'a request failed');
    return reply.code(500).send(body({ kind: 'internal' }));
  });
}

/** Parses what came in; a name that is empty or too long is answered as such, anything else as malformed. */
export function parse<const Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues) {
    if (v.getDotPath(issue) !== 'person.name') continue;
    if (issue.type === 'min_length') throw new RequestRefused('name-empty');
    if (issue.type === 'max_length') throw new RequestRefused('name-too-long', { max: issue.requirement as number });
  }
  throw new RequestRefused('malformed');
}
