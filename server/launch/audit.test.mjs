import { createServer } from 'node:http';
import { expect, it, onTestFinished, vi } from 'vitest';
import { audit } from './audit.mjs';

/** A registry that knows these advisories and nothing else; answers its address, and what it was asked for. */
async function registry(status, advisories) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = () => response.writeHead(status, { 'content-type': 'application/json' });
    request.resume().on('end', () => answer().end(JSON.stringify(advisories)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(resolve)));
  return { address: `http://127.0.0.1:${server.address().port}/`, asked };
}

async function audited(address) {
  // The registry of this test stands behind no proxy of the machine's.
  for (const name of ['NO_PROXY', 'no_proxy']) vi.stubEnv(name, '127.0.0.1');
  onTestFinished(() => vi.unstubAllEnvs());
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const code = await audit(process.execPath, [`--registry=${address}`]);
    return { code, lines: log.mock.calls.flat() };
  } finally {
    log.mockRestore();
  }
}

const against = (id, name, severity, versions) => ({
  [name]: [
    {
      id,
      url: `https://github.com/advisories/GHSA-0000-0000-000${id}`,
      title: 'Something bad',
      severity,
      vulnerable_versions: versions,
      cwe: [],
      cvss: { score: 9.8, vectorString: null },
    },
  ],
});

it('Z64 of what is known against our packages everything is told, and what is critical refuses', async () => {
  const { address, asked } = await registry(200, {
    ...against(1, 'fastify', 'critical', '<999'),
    ...against(2, 'ws', 'high', '<999'),
    // Mended in what we use.
    ...against(3, 'pino', 'critical', '<0.0.1'),
  });
  const { code, lines } = await audited(address);
  expect(asked).toEqual(['POST /-/npm/v1/security/advisories/bulk']);
  expect(code).toBe(1);
  expect(lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'critical: fastify',
    'high: ws',
    'What is',
  ]);
});

it('Z64 where nothing is known that is said, and where nobody answers as well, and neither refuses', async () => {
  expect(await audited((await registry(200, {})).address)).toEqual({
    code: 0,
    lines: [expect.stringContaining('No advisory is known')],
  });
  expect(await audited((await registry(405, {})).address)).toEqual({
    code: 0,
    lines: [expect.stringContaining('No source of advisories could be asked')],
  });
});
