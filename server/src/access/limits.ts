import type { Rate } from './bucket.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

/** An hour of a facilitator’s own work in a minute, never a script’s. */
const LEADING: Rate = { burst: 250, perSecond: 1 };

/**
 * How often something may be asked for: so many at once, and so many a second after that, by a clock that is never set
 * back. Each says for whom it is kept; none but the last is kept for a line, so coming back gives nobody a fresh one.
 * Nothing here is asked before a right secret or a seat that is held has been looked up: behind one address sit forty
 * honest people.
 */
export const RATES = {
  /** Wrong secrets and codes, of an address at a board: thirty mistakes, then one every twenty seconds. */
  mistakes: { burst: 30, perSecond: 0.05 },
  /** Upgrades and lines by browsers that hold no seat, of an address: past it they aren’t even told why. */
  strangers: { burst: 200, perSecond: 5 },
  /** New boards, of an address: far more than any office makes, far fewer than would fill a disk. */
  newBoards: { burst: 120, perSecond: 2 / 60 },
  /** As above where a token is needed: whoever brings the right one is known to the server’s operator. */
  newBoardsByToken: { burst: 1200, perSecond: 20 / 60 },
  /** Seats taken by an invitation, of a link: a plenary of 400 that scans one code in the same minute, then ten a second. */
  joins: { burst: 400, perSecond: 10 },
  /** Questions at the door, of a browser: its page asks every few seconds how it stands. */
  knocks: { burst: 30, perSecond: 2 },
  /** What is changed over HTTP (links, people entered or let in, the door), of a seat. */
  acts: LEADING,
  /** Personal links, of the seat that makes them: each is a line in the board’s log for good. */
  personalLinks: { burst: 60, perSecond: 0.2 },
  /** What is only looked at over HTTP, of a seat. */
  looks: { burst: 120, perSecond: 4 },
  /** Lists of one’s boards, of a browser: each opens as many boards as it shows. */
  boardLists: { burst: 60, perSecond: 2 },
  /** Commands, of a seat over all its lines. A person types and clicks; a page that comes back may bring a whole ballot. */
  commands: { burst: 400, perSecond: 40 },
  /** Commands at a board from seats that have used up half of their own: two hundred people voting as fast as they can. */
  boardCommands: { burst: 4000, perSecond: 1000 },
  /** Commands refused for their number, of a seat: no page goes on like that, and its lines end. */
  excess: { burst: 200, perSecond: 2 },
  /** Live lines opened, of a seat: a phone in a tunnel comes back every second for a minute. */
  lines: { burst: 60, perSecond: 1 },
  /** Requests on a live line to be let in to the board or to a document, of a seat. */
  entries: { burst: 60, perSecond: 1 },
  /** Packets on live lines, of a seat, a document’s parts and signs of life included. */
  packets: { burst: 2000, perSecond: 200 },
  /** Bytes on live lines, of a seat: two of the largest documents, brought back after a day offline. */
  packetBytes: { burst: 24 * MIB, perSecond: MIB },
  /** Lines to documents opened by WebSocket, of a seat. */
  documentLines: { burst: 120, perSecond: 2 },
  /** Messages in documents, of a seat. */
  documentMessages: { burst: 600, perSecond: 120 },
  /** Bytes that a seat sends to documents, and makes them send. */
  documentBytes: { burst: 16 * MIB, perSecond: 512 * KIB },
  /** Work in documents, of a seat: new pieces times existing pieces (`SyncLimits.effort`). */
  documentEffort: { burst: 6_000_000, perSecond: 600_000 },
  /** Characters of what others wrote that a seat may delete in documents. A note of full length has 2,000. */
  erasing: { burst: 4000, perSecond: 4 },
  /** Requests, of a connection: a page’s six carry far fewer, and a proxy, whose may carry more, opens another. */
  requests: { burst: 200, perSecond: 20 },
} as const satisfies Record<string, Rate>;

export type RateName = keyof typeof RATES;
export type Rates = Readonly<Record<RateName, Rate>>;

/** How long something may take, in milliseconds. */
export const TIMES = {
  /** Until the head of a request is here, from the first moment of its connection: seconds even on a poor line. */
  head: 5_000,
  /** Until a connection says anything, where more of its address are silent than `MOST.silentOfAddress`: over within a second. */
  crowded: 500,
  /** Until all of a request is: 1.15 MB, a new board’s most, at 40 kB a second. */
  request: 30_000,
  /** Between two looks for those that are late. */
  late: 1_000,
  /** A connection over which nothing goes either way; a poll hears something every ten seconds. */
  silent: 120_000,
  /** Until a live line says to which board it wants. */
  entry: 5_000,
  /** Between being told why it ends and being cut off, so that it is over within a second. */
  goodbye: 500,
  /** A poll over which nothing goes: it hears something every ten seconds, and whoever reads it takes something of it. */
  poll: 25_000,
  /** Between two looks at tries from the address of a guesser: ten codes a second out of 23⁸ find one of a hundred in two years. */
  codePace: 100,
  /** As above for the token, which may be a word. */
  tokenPace: 3_000,
  /** Somebody’s patience in that row; whoever is further back is asked to come again. */
  row: 30_000,
  /** Between two lines of the log that say how many were refused. */
  told: 60_000,
} as const;

/** How much of something there may be at once. */
export const MOST = {
  /** Live lines of a seat: every device and tab of a person, and what a flapping network left behind. The newest stay. */
  linesOfSeat: 16,
  /** Connections of an address that have said nothing yet: forty people’s browsers, each with a few opened ahead of time. */
  silentOfAddress: 200,
  /** Requests of one connection that wait for their answers: browsers and proxies ask for one thing after another. */
  unanswered: 4,
  /** Bytes that a line hasn’t fetched, after which it is passed over until it has. */
  behind: MIB,
  /** Bytes that a line hasn’t fetched, after which it is closed: more than any board, so it comes back whole. */
  unfetched: 4 * MIB,
  /** Bytes of a request’s head: Node’s 16 KiB are too few where an intranet’s other services set cookies for the host. */
  head: 64 * KIB,
} as const;

/** A limit that is another one: a bench lifts some, and tests make them small. */
export interface Lifted {
  readonly rates?: Partial<Rates>;
  readonly times?: Partial<Record<keyof typeof TIMES, number>>;
  readonly most?: Partial<Record<keyof typeof MOST, number>>;
}
