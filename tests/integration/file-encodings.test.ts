import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { recompute } from '@nemawashi/shared/export/recompute';
import { afterAll, beforeAll, expect, it } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const run = (file: string) => promisify(execFile)(process.execPath, [at('../../server/src/cli.ts'), 'recompute', file]);

let folder = '';
let text = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nemawashi-encodings-'));
  text = (await readFile(at('../../shared/src/reckoning/fixtures/reckoning-1.json'), 'utf8')).replaceAll('\n', '\r\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, bytes: Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
}

it('D56 recompute reads what PowerShell writes: UTF-16 with a byte order mark, CRLF', async () => {
  const { stdout } = await run(await written('powershell.json', Buffer.from(`\uFEFF${text}`, 'utf16le')));
  expect(recompute(JSON.parse(text))).toMatchObject({ ok: true, outcome: JSON.parse(stdout) as object });
});

it('D56 recompute says in one line what it can’t read, with exit code 2', async () => {
  // 「計画」 in Shift_JIS.
  const file = await written('older.json', Buffer.from([0x7b, 0x22, 0x8c, 0x76, 0x89, 0xe6, 0x22, 0x7d]));
  const failed: unknown = await run(file).catch((error: unknown) => error);
  const problem = expect.stringMatching(/^[^\n]*UTF-8[^\n]*\n$/) as string;
  expect(failed).toMatchObject({ code: 2, stdout: '', stderr: problem });
});
