import type { Act } from '@nemawashi/shared/board/act';
import type { Command, Envelope } from '@nemawashi/shared/board/command';
import type { BoardId, CommandId, RoundId, SeatId, SubjectId } from '@nemawashi/shared/board/ids';
import { REFUSALS, type RefusalKind } from '@nemawashi/shared/board/refusal';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { AnswerValue } from '@nemawashi/shared/board/round';
import type { Sections } from '@nemawashi/shared/board/view';
import type { BoardCreated, CreateBoard, JoinBoard, Joined, MadeLink, Refused } from '@nemawashi/shared/protocol/http';
import { HeardView } from '@nemawashi/shared/protocol/wire/heard-view';
import type { Ack, ClientToServer, Deleted, ServerToClient } from '@nemawashi/shared/protocol/live';
import { PROTOCOL_VERSION } from '@nemawashi/shared/protocol/version';
import { io, type Socket } from 'socket.io-client';
import { makeId } from '../access/secret.ts';

export const newCommandId = (): CommandId => makeId();

/** A person's browser, without the page: its cookie and what it may ask over HTTP. */
export class Browser {
  /** Where the server is reached; may have a path. */
  readonly origin: string;
  /** Where its page was opened, as the server is told; the same place if nothing else is said. */
  readonly page: string;
  cookie = '';
  /** How its lines reach the server; polls are for those behind a proxy that lets no WebSocket through. */
  readonly transports: readonly ('websocket' | 'polling')[];
  #offered: Promise<unknown> | null = null;
  constructor(
    origin: string,
    { page = new URL(origin).origin, transports = ['websocket'] }: Partial<Pick<Browser, 'page' | 'transports'>> = {},
  ) {
    this.origin = origin;
    this.page = page;
    this.transports = transports;
  }

  /** Before it asks for anything it has its cookie, as a page does. */
  async request(method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    if (method === 'POST' && this.cookie === '') await (this.#offered ??= this.requestAsItIs('POST', '/api/session'));
    return this.requestAsItIs(method, path, body);
  }

  /** As a browser does that keeps no cookies, until it is offered one. */
  async requestAsItIs(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      headers: {
        origin: this.page,
        ...(this.cookie !== '' && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const [given] = response.headers.getSetCookie();
    if (given !== undefined) this.cookie = given.split(';')[0] ?? '';
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
  }

  /** As `request`, for an answer that must be a success. */
  async ask<Answer>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> {
    const { status, body: answer } = await this.request(method, path, body);
    if (status >= 300)
      throw new Error(`${path}: ${String(status)} ${(answer as Partial<Refused>).refusal?.kind ?? ''}`);
    return answer as Answer;
  }

  createBoard(board: CreateBoard): Promise<BoardCreated> {
    return this.ask('POST', '/api/boards', board);
  }

  join(
    board: BoardId,
    link: Pick<MadeLink, 'secret'>,
    person: JoinBoard['person'],
    department: string | null = null,
  ): Promise<Joined> {
    const request = makeId();
    return this.ask('POST', `/api/boards/${board}/seats`, {
      secret: link.secret,
      person,
      department,
      request,
    });
  }

  open(board: BoardId, seat: SeatId): Promise<BoardClient> {
    return BoardClient.open(this, board, seat);
  }
}

type Line = Socket<ServerToClient, ClientToServer>;

/** A seat at a board over the real protocol, as the page has it. */
export class BoardClient {
  readonly browser: Browser;
  readonly board: BoardId;
  readonly seat: SeatId;
  readonly line: Line;
  readonly #heard = new HeardView();
  #sections: Sections | null = null;
  #own: OwnView | null = null;
  readonly #watchers = new Set<() => void>();

  private constructor(browser: Browser, board: BoardId, seat: SeatId, screen: 'seat' | 'projector') {
    this.browser = browser;
    this.board = board;
    this.seat = seat;
    const { origin, pathname } = new URL(browser.origin);
    this.line = io(origin, {
      path: `${pathname.replace(/\/$/, '')}/socket.io/`,
      transports: [...browser.transports],
      forceNew: true,
      query: { board, seat },
      auth: { protocol: PROTOCOL_VERSION, board, seat, screen },
      extraHeaders: { cookie: browser.cookie, origin: browser.page },
    });
    this.line.on('welcome', ({ sections, own }) => this.#set(this.#heard.welcome(sections), own));
    this.line.on('view', (change) => {
      if (!this.#heard.begun) return;
      const sections = this.#heard.change(change);
      if (sections === null) this.line.disconnect().connect();
      else this.#set(sections, this.#own);
    });
    this.line.on('disconnect', () => this.#heard.forget());
    this.line.on('own', (own) => this.#set(this.#sections, own));
  }

  /** Resolves with the welcome; rejects with the refusal's kind. */
  static open(
    browser: Browser,
    board: BoardId,
    seat: SeatId,
    screen: 'seat' | 'projector' = 'seat',
  ): Promise<BoardClient> {
    const client = new BoardClient(browser, board, seat, screen);
    return new Promise((resolve, reject) => {
      const welcomed = () => {
        client.line.off('connect_error', refused);
        resolve(client);
      };
      const end = (why: string) => {
        client.line.off('welcome', welcomed);
        client.line.off('connect_error', refused);
        client.line.close();
        reject(new Error(why));
      };
      const refused = (error: Error) => {
        // A refusal carries its kind; where no line opened at all, it has to be asked for.
        const { data } = error as { data?: { refusal?: string } };
        if (data?.refusal !== undefined) return end(data.refusal);
        void client.whyNot().then((why) => {
          if (why !== null) end(why);
          // Else the server is only out of reach, and the line tries again by itself.
          else if (!client.line.active) end(error.message);
        });
      };
      client.line.once('welcome', welcomed);
      client.line.on('connect_error', refused);
    });
  }

  /** Why no line opens; null: nobody says so. */
  async whyNot(): Promise<RefusalKind | null> {
    const asked = await this.browser
      .requestAsItIs('GET', `/api/boards/${this.board}/line?seat=${this.seat}`)
      .catch(() => null);
    const { refusal } = (asked?.body ?? {}) as Partial<Refused>;
    return refusal === undefined || REFUSALS[refusal.kind].retry ? null : refusal.kind;
  }

  get sections(): Sections {
    if (this.#sections === null) throw new Error('Not welcomed yet');
    return this.#sections;
  }

  get own(): OwnView {
    if (this.#own === null) throw new Error('Not welcomed yet');
    return this.#own;
  }

  /** Resolves as soon as what is shown fulfils `wanted`. */
  until(wanted: (sections: Sections, own: OwnView) => boolean): Promise<void> {
    const holds = () => this.#sections !== null && this.#own !== null && wanted(this.#sections, this.#own);
    if (holds()) return Promise.resolve();
    return new Promise((resolve) => {
      const watch = () => {
        if (!holds()) return;
        this.#watchers.delete(watch);
        resolve();
      };
      this.#watchers.add(watch);
    });
  }

  /** What no record is kept of. */
  act(act: Act): Promise<Ack> {
    return new Promise((resolve) => this.line.emit('act', act, resolve));
  }

  /** One command, answered when it is on disk or refused. */
  send(command: Command, id: CommandId = newCommandId()): Promise<Ack> {
    const envelope: Envelope = { id, command };
    return new Promise((resolve) => this.line.emit('command', envelope, resolve));
  }

  /** As `send`, for what must succeed. */
  async do(command: Command): Promise<void> {
    const ack = await this.send(command);
    if (!ack.ok) throw new Error(`${command.type}: ${ack.refusal.kind}`);
  }

  answer(round: RoundId, subject: SubjectId, value: AnswerValue, replaces = 0): Promise<Ack> {
    return this.send({ type: 'answer', round, subject, value, replaces });
  }

  /** Resolves when its line is told that the board is no more. */
  deleted(): Promise<Deleted> {
    return new Promise((resolve) => this.line.once('deleted', resolve));
  }

  close(): void {
    this.line.close();
  }

  #set(sections: Sections | null, own: OwnView | null): void {
    this.#sections = sections;
    this.#own = own;
    for (const watch of [...this.#watchers]) watch();
  }
}
