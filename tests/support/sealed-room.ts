import { createHash } from 'node:crypto';
import { Browser, BoardClient } from '@nemawashi/server/demo/client';
import type { Command } from '@nemawashi/shared/board/command';
import type { BoardId, CommandId } from '@nemawashi/shared/board/ids';
import type { Sections } from '@nemawashi/shared/board/view';
import type { DoorOpened, KnockState } from '@nemawashi/shared/protocol/door';
import type { BoardCreated, Joined, MadeLink, PersonalLinkMade } from '@nemawashi/shared/protocol/http';
import { SHORT } from '@nemawashi/shared/template/short';
import { checklistFrom } from '@nemawashi/shared/template/start';
import { ordinaryBoard, startServer, type TestServer } from './server.ts';
import type { Cast, Part } from './sealed-script.ts';
import { openTap, type WireTap } from './wire-tap.ts';

/** In place of every head. */
const HEAD = 'A'.repeat(43);

export const LEADER = '進行役子';
/** Few items, of every axis. */
const CHECKLIST = checklistFrom(SHORT).filter(({ axis }, index, all) => {
  const before = all.slice(0, index).filter((each) => each.axis === axis).length;
  return before < (axis === 'safety' ? 1 : 2);
});
const START = Date.UTC(2026, 10, 30, 1);
const STEP_MS = 600_000;

/** Somebody at the board: their browser, all they ever heard, and what nobody else may hear. */
export interface Ear {
  readonly name: string;
  readonly tap: WireTap;
  readonly browser: Browser;
  readonly client: BoardClient;
  readonly secrets: Set<string>;
}

/** A board on a real server, with a tapped line to everybody, moved on step by step on a clock of its own. */
export class SealedRoom {
  readonly server: TestServer;
  readonly log: string[];
  readonly ears = new Map<string, Ear>();
  /** When answers were given, of each person. */
  readonly answeredAt = new Map<string, Set<number>>();
  board = '' as BoardId;
  #links: readonly MadeLink[] = [];
  readonly #clock: { now: number };
  #steps = 0;
  #commands = 0;

  private constructor(server: TestServer, log: string[], clock: { now: number }) {
    this.server = server;
    this.log = log;
    this.#clock = clock;
  }

  static async open(cast: Cast): Promise<SealedRoom> {
    const log: string[] = [];
    const clock = { now: START };
    const server = await startServer({ now: () => clock.now, onLog: (line) => log.push(line) });
    // Heads follow from secret random bits (SPEC H2). Like ids, which come out the same each time here, they tell nothing.
    server.store.events.heads = (_board, seqs) => Promise.resolve(new Map(seqs.map((seq) => [seq, HEAD])));
    const room = new SealedRoom(server, log, clock);
    const tap = await openTap(server.origin);
    const browser = new Browser(tap.origin);
    const created: BoardCreated = await browser.createBoard(
      ordinaryBoard({ privacy: cast.privacy, template: 'short', checklist: CHECKLIST, person: { name: LEADER } }),
    );
    room.board = created.board;
    room.#links = created.links;
    const links = created.links.flatMap(({ secret }) => hashed(secret));
    await room.#sit(LEADER, tap, browser, created.seat, links);
    return room;
  }

  ear(name: string): Ear {
    const found = this.ears.get(name);
    if (found === undefined) throw new Error(`Nobody is called ${name}`);
    return found;
  }

  get leader(): BoardClient {
    return this.ear(LEADER).client;
  }

  /** What happens from here on happens ten minutes later. */
  next(): void {
    this.#steps += 1;
    this.#clock.now = START + this.#steps * STEP_MS;
  }

  async join(
    { name, role, department }: Omit<Part, 'role'> & { role: MadeLink['role'] },
    transports: Browser['transports'] = ['websocket'],
  ): Promise<Ear> {
    this.next();
    const tap = await openTap(this.server.origin);
    const browser = new Browser(tap.origin, { transports });
    const link = this.#links.find((each) => each.role === role);
    if (link === undefined) throw new Error(`No link for ${role}`);
    const { seat } = await browser.join(this.board, link, { name }, department);
    await this.everybody(({ people }) => people.some((person) => person.seat === seat));
    return this.#sit(name, tap, browser, seat, []);
  }

  /** Comes by the short code, waits, and is let in. */
  async knock({ name, role, department }: Part): Promise<Ear> {
    this.next();
    const asker = this.ear(LEADER);
    const asked = (path: string) => `/api/boards/${this.board}/${path}?seat=${asker.client.seat}`;
    const { code } = await asker.browser.ask<DoorOpened>('POST', asked('door'));
    const tap = await openTap(this.server.origin);
    const browser = new Browser(tap.origin);
    const ticket = 'ticket-of-somebody-at-the-door';
    for (const secret of [code, ticket]) asker.secrets.add(secret);
    const knock = { code, person: { name }, role, department, ticket };
    const waiting = () => browser.ask<KnockState>('POST', `/api/boards/${this.board}/waiting`, knock);
    await waiting();
    await this.leader.until((sections) => sections.waiting?.length === 1);
    await asker.browser.ask<KnockState>('POST', asked('waiting/answers'), { ticket, letIn: true });
    const answer = await waiting();
    if (answer.kind !== 'let-in') throw new Error(`${name} waits in vain`);
    await this.everybody(({ people }) => people.some(({ seat }) => seat === answer.seat));
    await this.do(LEADER, { type: 'closeDoor' });
    await this.leader.until(({ door, waiting: left }) => door === null && left?.length === 0);
    return this.#sit(name, tap, browser, answer.seat, [code, ticket]);
  }

  /** The same person's second device, by a personal link of their own. */
  async move(name: string, as: string): Promise<Ear> {
    this.next();
    const { client, browser: own, secrets } = this.ear(name);
    const path = `/api/boards/${this.board}/personal-links?seat=${client.seat}`;
    const { secret } = await own.ask<PersonalLinkMade>('POST', path, { of: client.seat });
    secrets.add(secret);
    const tap = await openTap(this.server.origin);
    const browser = new Browser(tap.origin);
    const { seat } = await browser.ask<Joined>('POST', `/api/boards/${this.board}/return`, { secret });
    return this.#sit(as, tap, browser, seat, hashed(secret));
  }

  /** `maker` asks for a link to the seat of somebody whose answers have no name, and is refused. */
  async mayNotMove(name: string, maker: string): Promise<void> {
    this.next();
    const asker = this.ear(maker);
    const path = `/api/boards/${this.board}/personal-links?seat=${asker.client.seat}`;
    const { status } = await asker.browser.request('POST', path, { of: this.ear(name).client.seat });
    if (status !== 403) throw new Error(`A link to the seat of ${name}: ${String(status)}`);
  }

  /**
   * Whoever leads makes two personal links to somebody's seat, and somebody comes by the first in vain, by the second not;
   * null: the seat is its holder's alone, and who asked is told so. `then`: resolves when everybody has heard of a step.
   */
  async takeSeat(name: string, as: string, then: () => Promise<void>): Promise<Ear | null> {
    this.next();
    const { client, browser: leading } = this.ear(LEADER);
    const { seat: of } = this.ear(name).client;
    const tap = await openTap(this.server.origin);
    const browser = new Browser(tap.origin);
    const path = `/api/boards/${this.board}/personal-links?seat=${client.seat}`;
    const make = () => leading.request('POST', path, { of });
    const come = (secret: string) => browser.request('POST', `/api/boards/${this.board}/return`, { secret });
    const spent = await make();
    await then();
    const good = await make();
    await then();
    const secretOf = ({ body }: typeof good) => (body as Partial<PersonalLinkMade>).secret ?? '';
    // What came of both is in the bytes that were sent.
    await come(secretOf(spent));
    await then();
    const { status } = await come(secretOf(good));
    await then();
    if (status !== 201) {
      tap.close();
      return null;
    }
    return this.#sit(as, tap, browser, of, []);
  }

  /** Another page of somebody's browser: what the room sees on the wall. */
  async projector(): Promise<void> {
    const { client, secrets } = this.ear(LEADER);
    const tap = await openTap(this.server.origin);
    const browser = new Browser(tap.origin);
    browser.cookie = client.browser.cookie;
    const line = await BoardClient.open(browser, this.board, client.seat, 'projector');
    this.ears.set('projector', { name: 'projector', tap, browser, client: line, secrets });
  }

  /** Sends under an id that nobody else may hear; what must succeed. */
  async do(name: string, command: Command): Promise<void> {
    const { client, secrets } = this.ear(name);
    this.#commands += 1;
    const id = `command-of-${client.seat}-${String(this.#commands)}` as CommandId;
    secrets.add(id);
    const ack = await client.send(command, id);
    if (!ack.ok) throw new Error(`${name}: ${command.type}: ${ack.refusal.kind}`);
  }

  /** What is sealed, given in one go, at a moment of its own. */
  async answer(name: string, answers: readonly (Command & { type: 'answer' | 'writeDraft' })[]): Promise<void> {
    this.#clock.now += 7;
    const { seat } = this.ear(name).client;
    const times = this.answeredAt.get(seat) ?? new Set();
    this.answeredAt.set(seat, times.add(this.#clock.now));
    await Promise.all(answers.map((each) => this.do(name, each)));
  }

  async lead(command: Command): Promise<void> {
    this.next();
    await this.do(LEADER, command);
  }

  /** Resolves when everybody who is still connected sees it. */
  async everybody(wanted: (sections: Sections) => boolean): Promise<void> {
    await Promise.all(
      [...this.ears.values()].filter(({ client }) => client.line.connected).map(({ client }) => client.until(wanted)),
    );
  }

  /** A file as one of them downloads it. */
  async download(name: string, what: string): Promise<void> {
    const { browser, client } = this.ear(name);
    const join = what.includes('?') ? '&' : '?';
    const path = `/api/boards/${this.board}/export/${what}${join}seat=${client.seat}&language=ja&zone=Asia/Tokyo`;
    const file = await fetch(`${browser.origin}${path}`, { headers: { cookie: browser.cookie } });
    await file.arrayBuffer();
  }

  async close(): Promise<void> {
    for (const { client, tap } of this.ears.values()) {
      client.close();
      tap.close();
    }
    await this.server.stop();
  }

  async #sit(
    name: string,
    tap: WireTap,
    browser: Browser,
    seat: BoardClient['seat'],
    secrets: readonly string[],
  ): Promise<Ear> {
    const client = await browser.open(this.board, seat);
    const session = browser.cookie.split('=')[1] ?? '';
    const ear = { name, tap, browser, client, secrets: new Set([...secrets, session, ...hashed(session)]) };
    this.ears.set(name, ear);
    await this.everybody(({ people }) => people.some((person) => person.seat === seat && person.online));
    return ear;
  }
}

/** A secret, and all that the server keeps of it. */
const hashed = (secret: string): string[] => [secret, createHash('sha256').update(secret).digest('base64url')];
