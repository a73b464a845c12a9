import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How a bench that measures little ends, and what it says. */
async function runs(name: string, ...words: readonly string[]) {
  const file = `tests/bench/${name}.ts`;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

describe('Z82 a bench runs, and everything that was acknowledged is in the log, however fast it was', () => {
  it('at a steady pace on two boards', async () => {
    const { code, said } = await runs('steady', '3', '30', '2', '1');
    expect(said).toMatch(/here: [\d.]+ µs of the main thread a vote .* nothing lost/);
    expect(code).toBe(0);
  });

  it('when people return', async () => {
    const { code, said } = await runs('return', '4', '1');
    expect(said).toMatch(/4 people return at once/);
    expect(said).not.toMatch(/NOT THE SAME/);
    expect(code).toBe(0);
  });
});
