import { describe, expect, it } from 'vitest';
import { reach, type Surroundings } from './reach.ts';

const page = '<!doctype html><p>Please sign in</p>';
const answering = (response: Response | (() => Promise<Response>)): Surroundings => ({
  fetch: () => (typeof response === 'function' ? response() : Promise.resolve(response)),
  online: true,
  patience: 1_000,
});

describe('D0 D6 why there is no line', () => {
  it.each([
    ['a device without network', { ...answering(new Response('')), online: false }, 'offline'],
    ['no answer', answering(() => Promise.reject(new TypeError('Failed to fetch'))), 'unreachable'],
    ['a proxy that can’t reach the server', answering(new Response(page, { status: 502 })), 'failing'],
    ['a server that is stopping', answering(new Response('{"status":"draining"}', { status: 503 })), 'failing'],
    ['a sign-in page', answering(new Response(page)), 'not-ours'],
    ['a block page', answering(new Response(page, { status: 403 })), 'not-ours'],
    [
      'a redirect to somewhere else',
      answering({ type: 'opaqueredirect', status: 0, ok: false } as Response),
      'not-ours',
    ],
    ['somebody else’s JSON', answering(Response.json({ error: 'no' })), 'not-ours'],
    ['our server', answering(Response.json({ status: 'ok' })), 'line'],
  ] as const)('%s', async (_what, surroundings, trouble) => {
    expect(await reach(surroundings)).toBe(trouble);
  });

  it('an answer that never comes is none', async () => {
    const never: Surroundings = {
      fetch: (_path, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
      online: true,
      patience: 1,
    };
    expect(await reach(never)).toBe('unreachable');
  });
});
