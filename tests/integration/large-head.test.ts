import { request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { startServer } from '../support/server.ts';

it('D85 cookies that other services of the host have set keep nobody out', async () => {
  const server = await startServer();
  onTestFinished(() => server.stop());
  const status = await new Promise((resolve, reject) => {
    const asked = request(`${server.origin}/healthz`, { headers: { cookie: `other=${'x'.repeat(40_000)}` } });
    asked.on('response', (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    asked.end();
  });
  expect(status).toBe(200);
});
