import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMAT_IDS } from '@nemawashi/server/export/formats';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type ChildSeen, childrenSeen, memoryOf } from '../support/child-seen.ts';
import { figure, LONG, LONGEST_MS } from '../support/figure.ts';
import { openMeeting } from '../support/meeting.ts';
import { linkTo, comeBy } from '../support/personal-link.ts';
import { toProposing } from '../support/proposing.ts';
import { newBrowser, ordinaryBoard, startServer } from '../support/server.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nemawashi-secrets-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
});

/** Every file below a folder with what it holds, whatever it is called. */
async function filesBelow(folder: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      found.set(path, await readFile(path));
    }
  return found;
}

/** As it was given, and as somebody may have written it down all the same, alone or inside of something longer. */
const writtenAs = (secret: string): Buffer[] => {
  const bytes = Buffer.from(secret);
  // Of the three ways in which a text may lie in base64 what doesn't depend on its neighbours.
  const inBase64 = [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const told = whole.toString('base64').slice(before === 0 ? 0 : before + 1, Math.floor((whole.length * 4) / 3));
    return [told, told.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const texts = [secret, encodeURIComponent(secret), bytes.toString('hex'), ...inBase64];
  return [...new Set(texts)].map((text) => Buffer.from(text)).concat(Buffer.from(secret, 'utf16le'));
};

const TOKEN = 'token-without-which-nobody-founds-1';
const KEY = 'key-from-which-all-invitations-are-made-1';

it(
  'row 16: Q18 no cookie, link, ticket, token or key stands in clear in any file, line of the log, or process that makes files',
  async () => {
    const [folder, temp] = [join(root, 'data'), join(root, 'temp')];
    await Promise.all([mkdir(folder), mkdir(temp)]);
    vi.stubEnv('TMPDIR', temp);
    const env = { CREATE_TOKEN: TOKEN, LINK_KEY: KEY };
    // As an operator gives them: whatever the server starts might inherit them.
    for (const [name, secret] of Object.entries(env)) vi.stubEnv(name, secret);
    const log: string[] = [];
    const server = await startServer({ folder, env, onLog: (line) => log.push(line) });
    const meeting = await openMeeting(server, { createToken: TOKEN });
    const { leader, board } = meeting;
    const voter = await meeting.join('executive', '山本 健一');
    await toProposing(meeting, [voter]);
    const personal = await linkTo(leader, voter.seat);
    const device = newBrowser(server);
    await comeBy(device, leader, personal);
    const unused = await linkTo(leader, voter.seat);

    const stranger = newBrowser(server);
    const wrong = 'wrong-secret-of-somebody-1234567';
    const [ticket, request] = [15, 16].map((bytes) => randomBytes(bytes).toString('base64url')) as [string, string];
    const at = (what: string) => `/api/boards/${board}/${what}`;
    await meeting.openDoor();
    const code = leader.sections.door?.code ?? '';
    const person = { name: '戸口 待子' };
    const knock = { code, ticket, person, role: 'observer', department: null };
    expect((await stranger.request('POST', at('waiting'), knock)).status).toBe(200);
    await leader.until(({ waiting }) => waiting?.length === 1);
    const seats = { secret: meeting.link('observer').secret, person: { name: '見学 者' }, department: null, request };
    expect((await newBrowser(server).request('POST', at('seats'), seats)).status).toBe(201);

    // What is wrong isn't written down either, nor what somebody's gateway or hand put where it doesn't belong.
    await stranger.request('POST', at('return'), { secret: wrong });
    await stranger.request('POST', '/api/door', { code: wrong });
    await stranger.request('POST', '/api/boards', ordinaryBoard({ createToken: wrong }));
    for (const secret of [wrong, personal, unused, meeting.link('executive').secret, TOKEN])
      for (const place of [
        `/b/${board}/join/${secret}`,
        `${at('line')}?seat=${secret}`,
        `${at('exports')}?secret=${secret}`,
        `/${secret}`,
        at(`export/${secret}`),
      ])
        await stranger.request('GET', place);
    await fetch(server.origin + at('seats'), {
      method: 'POST',
      headers: {
        origin: server.origin,
        cookie: voter.browser.cookie,
        'content-type': 'application/json',
        referer: `${server.origin}/#${unused}`,
      },
      body: `{"secret":"${unused}"`,
    });
    // What the server does write of those who come from elsewhere.
    for (const [name, value] of [
      ['origin', 'https://elsewhere.example'],
      ['origin', `https://elsewhere.example/${unused}`],
      ['x-forwarded-for', unused],
    ] as const)
      await fetch(server.origin + at('return'), {
        method: 'POST',
        headers: { cookie: voter.browser.cookie, 'content-type': 'application/json', [name]: value },
        body: JSON.stringify({ secret: unused }),
      });
    const upgraded = [
      `/socket.io/?EIO=4&transport=websocket&board=${board}&seat=${unused}`,
      `/sync/${board}/${unused}?seat=${voter.seat}`,
    ];
    for (const path of upgraded) await ended(server.origin + path, voter.browser.cookie);

    const files = FORMAT_IDS.filter((format) => format !== 'calendar');
    for (const format of files) {
      const { status } = await leader.browser.request(
        'GET',
        `${at(`export/${format}`)}?seat=${leader.seat}&language=ja&zone=Asia/Tokyo`,
      );
      expect([format, status]).toEqual([format, 200]);
    }

    // To know more of what must not be found, add it here.
    const cookieOf = ({ cookie }: { readonly cookie: string }) => cookie.split('=')[1] ?? '';
    const secrets: Readonly<Record<string, string>> = {
      'the leader’s cookie': cookieOf(leader.browser),
      'a voter’s cookie': cookieOf(voter.browser),
      'the cookie of a device that came by a personal link': cookieOf(device),
      'the cookie of somebody who waits': cookieOf(stranger),
      'a personal link that was used': personal,
      'a personal link that wasn’t': unused,
      'a wrong secret': wrong,
      'the ticket of somebody who waits': ticket,
      'what somebody joined by': request,
      'the token to make boards': TOKEN,
      'the key of all links': KEY,
      ...Object.fromEntries(meeting.links.map(({ role, secret }) => [`the link for ${role}`, secret])),
    };
    const forms = Object.entries(secrets).map(([what, secret]) => ({ what, forms: writtenAs(secret) }));
    const foundIn = (place: string, bytes: Buffer): string[] =>
      forms.flatMap((each) => (each.forms.some((form) => bytes.includes(form)) ? [`${each.what} in ${place}`] : []));
    const search = async () => {
      const places = new Map([...(await filesBelow(root)), ['the log', Buffer.from(log.join('\n'))]]);
      expect([...places].flatMap(([place, bytes]) => foundIn(place, bytes))).toEqual([]);
      return places;
    };
    for (const [what, secret] of Object.entries(secrets)) expect([what, secret.length >= 16]).toEqual([what, true]);
    const running = await search();
    // What is searched is where everything is kept, what isn't in the database itself yet too, and all that is logged.
    const holds = (name: RegExp) =>
      [...running].some(([place, bytes]) => name.test(place) && bytes.includes('山本 健一'));
    expect([holds(/\.sqlite(-wal)?$/), [...running.keys()].some((place) => place.endsWith('-wal'))]).toEqual([
      true,
      true,
    ]);
    for (const told of ['listening', 'elsewhere.example', 'TRUST_PROXY']) expect(log.join('\n')).toContain(told);

    const children = await childrenSeen('export/process.ts');
    figure(
      16,
      `${String(Object.keys(secrets).length)} secrets in ${String(running.size)} places and ${String(children?.length ?? 0)} processes`,
    );
    if (children !== null) expect(children.length).toBeGreaterThan(0);
    for (const child of children ?? []) {
      expect(foundIn('arguments and environment', child.told)).toEqual([]);
      expect(child.standard).toEqual(['/dev/null', '/dev/null', '/dev/null']);
      // Neither the data nor the temporary folder: what it makes it hands over, and what it is made of comes by message.
      expect(child.files.filter((file) => file.startsWith(root))).toEqual([]);
      if (LONG) await searchMemory(child, foundIn);
    }

    meeting.close();
    const again = await server.restart();
    await search();
    // Where the program itself fails, all that it knows of the failure is written down.
    await again.store.close();
    await newBrowser(again).request('POST', at('return'), { secret: unused });
    expect(log.join('\n')).toContain('a request failed');
    await search();
    await again.stop();
  },
  LONGEST_MS,
);

/** Hundreds of megabytes: in the long form alone. */
async function searchMemory(child: ChildSeen, foundIn: (place: string, bytes: Buffer) => string[]): Promise<void> {
  let [size, holdsThePlan] = [0, false];
  for await (const part of memoryOf(child)) {
    expect(foundIn('memory', part)).toEqual([]);
    size += part.length;
    holdsThePlan ||= part.includes(Buffer.from('山本 健一')) || part.includes(Buffer.from('山本 健一', 'utf16le'));
  }
  figure(16, size === 0 ? 'memory may not be read here' : `and in ${String(Math.round(size / 2 ** 20))} MB of memory`);
  if (size > 0) expect(holdsThePlan).toBe(true);
}

/** Until a line that nobody should get has gone. */
const ended = (address: string, cookie: string): Promise<void> =>
  new Promise((resolve) => {
    const socket = new WebSocket(address.replace(/^http/, 'ws'), {
      headers: { cookie, origin: new URL(address).origin },
    });
    socket.once('error', () => undefined);
    socket.once('close', () => resolve());
  });
