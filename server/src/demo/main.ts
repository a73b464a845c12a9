import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { joinLink } from '@nemawashi/shared/links/addresses';
import { CAST } from '@nemawashi/shared/sample/cast';
import { departmentsFrom } from '@nemawashi/shared/template/start';
import { DEFAULT_TEMPLATE } from '@nemawashi/shared/template/catalogue';
import { openLinkKey } from '../access/link-key.ts';
import { createApp } from '../app.ts';
import { publicAddress, readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openControl } from '../operator/control.ts';
import { reached } from '../reached.ts';
import { openStore } from '../store/open-store.ts';
import { Browser } from './client.ts';
import { takePart } from './person.ts';

const read = readConfig({ LOG_LEVEL: 'warn', ...process.env });
if (!read.ok) {
  console.error(read.problem);
  process.exit(2);
}
const { config } = read;
// A sample board is nobody's record: its data goes with the demo, unless a folder was named.
const folder = process.env.DATA_DIR ? null : await mkdtemp(join(tmpdir(), 'nemawashi-demo-'));
const dataDir = resolve(folder ?? config.dataDir);
const store = await openStore({ dataDir });
const linkKey = await openLinkKey(dataDir, config.linkKey);
const app = await createApp({ config, store, log: createLog(config.logLevel), linkKey });
const { port } = await app.listen();
const endControl = await openControl({ folder: dataDir, desk: app.operator, reached: reached(config, port) });
const origin = `http://127.0.0.1:${String(port)}`;
const stopping = new AbortController();
const pause = (ms: number) => wait(ms, undefined, { signal: stopping.signal });

/** Simulated people come straight to the server, with a page as everybody else's. */
const newBrowser = () => new Browser(origin, { page: config.publicOrigin ?? origin });
const maker = newBrowser();
const { board, links } = await maker.createBoard({
  title: '生成AI 導入方針会議（見本）',
  template: DEFAULT_TEMPLATE.id,
  privacy: 'named',
  departments: departmentsFrom(DEFAULT_TEMPLATE).map((department) => ({ ...department })),
  person: { name: '見本の準備' },
  ...(config.createToken !== null && { createToken: config.createToken }),
});
const link = (role: string) => {
  const found = links.find((each) => each.role === role);
  if (found === undefined) throw new Error(`No link for ${role}`);
  return found;
};
const address = (role: string) =>
  joinLink(publicAddress(config) ?? `http://localhost:${String(port)}`, board, link(role).secret);

console.log(`
Nemawashi: a sample board with ${String(CAST.length)} simulated people.

  Lead the meeting (facilitator):  ${address('facilitator')}
  Watch it (observer):             ${address('observer')}
  Take part (executive):           ${address('executive')}

Open the first link, take your seat, and press the button at the bottom: the others follow.
Ctrl-C ends the demo${folder === null ? '' : ' and removes its data'}.
`);

const people = CAST.map(async (character, order) => {
  await pause(400 + order * 500);
  const browser = newBrowser();
  const { name, jobTitle, reading, role, department } = character;
  const { seat } = await browser.join(board, link(role), { name, jobTitle, reading }, department);
  const client = await browser.open(board, seat);
  stopping.signal.addEventListener('abort', () => client.close());
  await takePart(client, character, pause);
});
for (const person of people)
  person.catch((error: unknown) => {
    if (!stopping.signal.aborted) console.error(error);
  });

const stop = () => {
  if (stopping.signal.aborted) return;
  stopping.abort();
  endControl()
    .then(() => app.close())
    .then(() => store.close())
    .then(() => (folder === null ? undefined : rm(folder, { recursive: true, force: true })))
    .then(() => process.exit(0))
    .catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
