import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LINK_KEY_FILE } from '@nemawashi/server/access/link-key';
import { showCode } from '@nemawashi/shared/board/code';
import type { DoorFound } from '@nemawashi/shared/protocol/door';
import { expect, it } from 'vitest';
import { figure } from '../support/figure.ts';
import { newFolder } from '../support/folder-of.ts';
import { openMeeting } from '../support/meeting.ts';
import { newBrowser, startServer } from '../support/server.ts';

/** Everything that lies in the folder, as text, but the key. */
async function filesOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name !== LINK_KEY_FILE);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
  return files.join('\n');
}

it('row 16: D86 who has the database and not its key finds no short code in it, and the projector shows it again', async () => {
  const folder = await newFolder();
  const logged: string[] = [];
  let server = await startServer({ folder, onLog: (line) => logged.push(line) });
  const meeting = await openMeeting(server);
  const { leader, board } = meeting;
  await meeting.openDoor();
  const code = leader.sections.door?.code ?? '';
  const find = (typed: string) => newBrowser(server).request('POST', '/api/door', { code: typed });
  expect((await find(showCode(code))).body).toMatchObject({ board } satisfies Partial<DoorFound>);
  const secrets = [code, showCode(code), Buffer.from(code).toString('base64'), Buffer.from(code).toString('hex')];
  const stolen = `${await filesOf(folder)}\n${logged.join('\n')}`;
  expect(stolen).toContain('doorOpened');
  for (const secret of secrets) expect(stolen).not.toContain(secret);

  server = await server.restart();
  const back = await leader.browser.open(board, leader.seat);
  expect(back.sections.door?.code).toBe(code);
  expect((await find(code)).status).toBe(200);
  back.close();

  // With the key gone nobody comes in by it, and whoever leads opens another.
  await server.close();
  await rm(join(folder, LINK_KEY_FILE));
  server = await startServer({ folder, port: Number(new URL(server.origin).port) });
  expect((await find(code)).body).toMatchObject({ refusal: { kind: 'code-unknown' } });
  const again = await leader.browser.open(board, leader.seat);
  expect(again.sections.door).toBeNull();
  await leader.browser.ask('POST', `/api/boards/${board}/door?seat=${leader.seat}`, {});
  await again.until(({ door }) => door !== null);
  expect((await find(again.sections.door?.code ?? '')).status).toBe(200);
  figure(16, 'a short code in no file and no line of the log; shown again after a restart');
  again.close();
  meeting.close();
  await server.close();
});
