import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { documentOpen } from '@nemawashi/shared/board/document-access';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { broughtInto } from '@nemawashi/shared/candidates/brought';
import type { AppOptions } from './app-options.ts';
import { createAttempts } from './access/attempts.ts';
import { Buckets } from './access/buckets.ts';
import { attachFront } from './access/front.ts';
import { MOST, TIMES } from './access/limits.ts';
import { networkOf } from './access/network.ts';
import { addressOf } from './access/proxies.ts';
import { createQuotas } from './access/quotas.ts';
import { RefusedCount, type RefusedCounts } from './access/refused.ts';
import { boundRequests } from './access/requests.ts';
import { boundSilent } from './access/silent.ts';
import { createBoards } from './boards/boards.ts';
import { createDeletion } from './boards/deletion.ts';
import { followPassing } from './boards/passing-news.ts';
import { followOthers } from './boards/others.ts';
import { createErasing } from './erasing/erasing.ts';
import { startRetention } from './boards/retention.ts';
import type { Broadcast } from './boards/publisher.ts';
import { createExportDesk } from './export/desk.ts';
import { doorRoutes } from './http/door.ts';
import { exportRoutes } from './http/export.ts';
import { boardRoutes } from './http/boards.ts';
import { createFramework, harden } from './http/framework.ts';
import { guard } from './http/guards.ts';
import { healthRoutes } from './http/health.ts';
import { countRequests } from './http/in-flight.ts';
import { joiningRoutes } from './http/joining.ts';
import { countLate } from './http/late.ts';
import { lineRoutes } from './http/line.ts';
import { linkRoutes } from './http/links.ts';
import { pages } from './http/pages.ts';
import { tellRefusedOrigins } from './http/refused-origins.ts';
import { tellRefusedCounts } from './http/refused-counts.ts';
import { seatRoutes } from './http/seats.ts';
import { retentionRoutes } from './http/retention.ts';
import { deletionRoutes } from './http/deletion.ts';
import { setUpRoutes } from './http/set-up.ts';
import { sessionRoutes } from './http/session-kept.ts';
import { earlierRoutes } from './http/earlier.ts';
import { writerRoutes } from './http/writers.ts';
import { createOperatorDesk, type OperatorDesk } from './operator/desk.ts';
import { createAdmissions } from './live/admissions.ts';
import { afterCommit } from './live/after-commit.ts';
import { createBroadcast, endAllLines, sendOwn } from './live/broadcast.ts';
import { createEndings } from './live/endings.ts';
import { carryDocuments } from './live/carried.ts';
import { createCommandDesk } from './live/command-desk.ts';
import { attachLine, peopleOn } from './live/line.ts';
import { createLiveServer } from './live/server.ts';
import { elapsed as realElapsed } from './elapsed.ts';
import { Meters } from './metrics/meters.ts';
import { Turns } from './turns.ts';
import { createBoardGate } from './documents/board-gate.ts';
import { createSyncHub } from './documents/hub.ts';
import { realTimers } from './documents/timers.ts';
import { attachUpgrades } from './documents/upgrades.ts';

export interface App {
  /** Resolves with the port, which the system chose if the config says 0. */
  listen(): Promise<{ port: number }>;
  /** Takes no more, lets what was begun end up on disk, closes every line. The store stays the caller's. Idempotent. */
  close(): Promise<void>;
  /** For whoever runs the server. */
  readonly operator: OperatorDesk;
  /** How many were refused at the door since the start, by kind. */
  refused(): RefusedCounts;
  /** For whoever looks on while it runs. */
  readonly meters: Meters;
}

const UNKNOWN_PROXY =
  'a proxy speaks for others and TRUST_PROXY names none: limits by address count everybody behind it as one; if it is yours, set TRUST_PROXY=1 (or its address), and let nobody reach this server past it';

/** How long a request under way may take to end when the server stops. */
const GRACE_MS = 5_000;

const BUILT_PAGES = fileURLToPath(new URL('../../web/build', import.meta.url));

/** The whole server around a store, not yet listening. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, store, log, linkKey, now = Date.now, elapsed = realElapsed, idleMs = 60_000 } = options;
  const times = { ...TIMES, ...options.limits?.times };
  const most = { ...MOST, ...options.limits?.most };
  const http = createFramework(config, log, { times, most });
  let draining = false;
  const requests = countRequests(http);
  const quotas = createQuotas(elapsed, options.limits?.rates);
  const refused = new RefusedCount();
  const meters = new Meters(elapsed);
  countLate(http.server, refused);
  boundSilent(http.server, { allowed: most.silentOfAddress, crowded: times.crowded }, () => refused.add('late'));
  const endTelling = tellRefusedCounts(log, refused, realTimers);
  const turns = new Turns();
  // Requests that come together go on one after the other: a crowd at the door holds up nobody who votes.
  http.addHook('onRequest', (_request, _reply, done) => turns.take(done));

  await harden(http, config);
  http.decorate('basePath', config.basePath);
  http.decorate('quotas', quotas);
  const { publicOrigin, keepDays } = config;
  const tellOrigin = tellRefusedOrigins(log, publicOrigin);
  const tellRefused: typeof tellOrigin = (headers) => {
    refused.add('foreign-page');
    tellOrigin(headers);
  };
  guard(http, { publicOrigin, refused }, tellOrigin);

  const failed = (err: unknown) => log.error({ err }, 'something failed');
  const admissions = createAdmissions({
    // Asked only when somebody comes, by when there are boards.
    boards: { with: (board, use) => boards.with(board, use) },
    sessions: store.sessions,
    quotas,
    refused,
  });
  const { io, polls } = createLiveServer(http.server, {
    publicOrigin,
    admissions,
    quotas,
    refused,
    linesOfSeat: most.linesOfSeat,
    onError: failed,
  });
  const broadcast: Broadcast = createBroadcast(io);
  const boards = createBoards({
    events: meters.timed(store.events),
    deletedAt: (board) => store.deletedAt(board),
    now,
    elapsed,
    turns,
    after: (ms, callback) => realTimers.after(ms, callback),
    idleMs,
    broadcast,
    linkKey,
    passing: store.passing,
    isShared: store.wakes.isShared,
    onLost: (board) => store.wakes.tell(board, 'log'),
    // Asked only when something was committed, by when there are documents.
    onCommit(_board, state, events, whose) {
      if (whose === 'own') meters.committed(events);
      afterCommit({ io, text, failed }, state, events, whose);
    },
    onFailure: (board, err) => log.error({ err, board }, 'a board could not go on'),
    onEnded: (board) => endAllLines(io, board),
  });
  const text = createSyncHub({
    gate: createBoardGate({ boards, sessions: store.sessions, quotas, refused }),
    store: store.documents,
    brought: async (board, document) =>
      (await boards.with(board, ({ room }) => broughtInto(room.state, document))) ?? [],
    isOpen: async (board, document) =>
      (await boards.with(board, ({ room }) => documentOpen(room.state, document))) ?? false,
    log,
    timers: { ...realTimers, now, elapsed },
  });
  attachLine({
    io,
    boards,
    sessions: store.sessions,
    desk: createCommandDesk(text, (...own) => sendOwn(io, ...own)),
    turns,
    quotas,
    refused,
    most,
    polls,
    asked: meters.asked,
    onError: failed,
  });
  meters.watch({
    boards: () => boards.size,
    people: () => peopleOn(io),
    lines: () => io.sockets.sockets.size,
    refused: () => refused.ever,
  });
  const endUpgrades = attachUpgrades(http.server, text, {
    publicOrigin,
    sessions: store.sessions,
    stranger(request) {
      const allowed = quotas.strangers.wait(networkOf(addressOf(request, config.trustProxy))) === 0;
      if (!allowed) refused.add('too-many');
      return allowed;
    },
    onError: failed,
  });
  carryDocuments(io, text);
  attachFront(http.server, config, {
    refused: tellRefused,
    unknownProxy: () => log.warn(UNKNOWN_PROXY),
  });

  boundRequests(http.server, { rate: quotas.requests.rate, unanswered: most.unanswered, elapsed }, () =>
    refused.add('flood'),
  );

  const { mistakes } = quotas;
  const attempts = createAttempts({ elapsed, mistakes, paceMs: TIMES.codePace });
  const tokenAttempts = createAttempts({
    elapsed,
    mistakes: new Buckets(mistakes.rate, elapsed),
    paceMs: TIMES.tokenPace,
  });
  const exports = createExportDesk({ boards, events: store.events, text, now });
  const endings = createEndings({
    io,
    log,
    forget: (board) => exports.forget(board),
    recheck: (board) => void text.recheck(board).catch(failed),
  });
  const deleteBoard = createDeletion({ boards, store, now, ...endings });
  const following = {
    wakes: store.wakes,
    boards,
    every: (ms: number, act: () => void) => realTimers.every(ms, act),
    onFailure: (board: BoardId | null, err: unknown) =>
      log.error({ err, board }, 'what other servers wrote could not be looked at'),
  };
  const endNews = followPassing({ ...following, documents: text });
  const endFollowing = followOthers({ ...following, deletedAt: (board) => store.deletedAt(board), ...endings });
  sessionRoutes(http);
  boardRoutes(http, { boards, store, now, createToken: config.createToken, attempts: tokenAttempts, linkKey });
  setUpRoutes(http, { boards, sessions: store.sessions });
  deletionRoutes(http, { boards, sessions: store.sessions, deleteBoard });
  linkRoutes(http, { boards, sessions: store.sessions, linkKey });
  joiningRoutes(http, { boards, sessions: store.sessions, attempts, keepDays, now });
  retentionRoutes(http, { boards, sessions: store.sessions, keepDays, now });
  doorRoutes(http, {
    boards,
    sessions: store.sessions,
    doors: store.doors,
    attempts,
    linkKey,
    keepDays,
    now,
  });
  seatRoutes(http, { boards, sessions: store.sessions, attempts, now });
  writerRoutes(http, { boards, sessions: store.sessions, text });
  earlierRoutes(http, { boards, sessions: store.sessions, text });
  exportRoutes(http, { boards, sessions: store.sessions, desk: exports });
  lineRoutes(http, { boards, sessions: store.sessions });
  healthRoutes(http, { store, draining: () => draining });
  await pages(http, options.pages ?? BUILT_PAGES);

  const retained = {
    events: store.events,
    deleteBoard,
    now,
    elapsed,
    every: (ms: number, act: () => void) => realTimers.every(ms, act),
    onFailure: (board: BoardId | null, err: unknown) => log.error({ err, board }, 'boards could not be looked through'),
  };
  let endRetention = () => Promise.resolve();
  let closing: Promise<void> | null = null;
  return {
    refused: () => refused.ever,
    meters,
    operator: createOperatorDesk({
      store,
      linkKey,
      keepDays,
      deleteBoard: async (board) => (await deleteBoard(board, { by: null })).ok,
      erasePerson: createErasing({ boards, store, text, now, ...endings }),
      withRoom: (board, use) => boards.with(board, ({ room }) => use(room)),
    }),
    async listen() {
      await http.listen({ port: config.port, host: config.host });
      if (keepDays !== null) endRetention = startRetention({ ...retained, keepDays });
      return { port: (http.server.address() as AddressInfo).port };
    },
    close() {
      draining = true;
      closing ??= (async () => {
        endTelling();
        endUpgrades();
        polls.end();
        // Pages come back at once when their line closes: an upgrade that nobody answers any more would hold the server open.
        http.server.on('upgrade', (_request, socket) => socket.destroy());
        await endRetention();
        endNews();
        await endFollowing();
        await text.close();
        const ended = Promise.all([io.close(), http.close()]);
        // Downloads end well; connections that browsers opened ahead of time would hold the server for minutes.
        await requests.settled(GRACE_MS);
        exports.close();
        http.server.closeAllConnections();
        await ended;
        await boards.close();
      })();
      return closing;
    },
  };
}
