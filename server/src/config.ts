import * as v from 'valibot';
import { isBasePath } from './access/base-path.ts';
import { SHORTEST_LINK_KEY } from './access/link-key.ts';
import { nearest, nobody, ofAddresses, type Trust } from './access/proxies.ts';
import { type MetricsAddress, metricsAddress } from './metrics/address.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** The PostgreSQL that has the boards, with its password; null: a file in the data folder does. */
  readonly database: { readonly url: string; readonly most: number } | null;
  /** Where people reach this server, e.g. `https://board.example.co.jp`; null: by whatever host they ask for. */
  readonly publicOrigin: string | null;
  /** The path at that address behind which this server lives, e.g. `/board`; empty: the whole address is ours. */
  readonly basePath: string;
  /** Which proxies in front are ours, and so believed. */
  readonly trustProxy: Trust;
  /** For how many seconds browsers are to insist on https for this address; null: they are told nothing. */
  readonly hsts: number | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** If set, needed to create boards. */
  readonly createToken: string | null;
  /** Makes the secrets of invitation links; null: the file in the data folder does. */
  readonly linkKey: string | null;
  /** Days for which a board is kept after what happened last on it; null: until somebody deletes it. */
  readonly keepDays: number | null;
  /** Where the server says of itself how it fares; null: nowhere. */
  readonly metrics: MetricsAddress | null;
}

export type ReadConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problem: string };

const PUBLIC =
  'PUBLIC_ORIGIN must be the address people use, like https://board.example.co.jp or https://intra.example.co.jp/board; a path may hold letters, digits and - . _ ~ and must not begin as our own pages do (/b, /api, …)';

const isAddress = (text: string): boolean => {
  if (!/^https?:\/\/[^?#@]+$/i.test(text) || !URL.canParse(text)) return false;
  const path = basePathOf(text);
  return path === '' || isBasePath(path);
};

const basePathOf = (text: string): string => new URL(text).pathname.replace(/\/$/, '');

const DATABASE =
  'DATABASE_URL must be the address of a PostgreSQL database, like postgres://user:password@db.example.co.jp/nemawashi; unset, everything is kept in DATA_DIR';

const isDatabase = (text: string): boolean => /^postgres(ql)?:\/\/./.test(text) && URL.canParse(text);

/** One of them writes; others read meanwhile. */
const FEWEST_CONNECTIONS = 2;
const MOST_CONNECTIONS = 100;
const POOL = `DATABASE_POOL must be a number of connections from ${String(FEWEST_CONNECTIONS)} to ${String(MOST_CONNECTIONS)}`;

const PROXIES = 'TRUST_PROXY must be true, false, a number of proxies, or their addresses';

const METRICS_PROBLEM =
  'METRICS must be a port, like 9464, or an address and a port, like 10.0.0.5:9464; unset, the server exposes none';

/** A shorter time would be over between two meetings. */
const FEWEST_DAYS = 14;
const KEEP_DAYS_PROBLEM = `KEEP_DAYS must be a number of days from ${String(FEWEST_DAYS)} to 99999, like 365; unset, boards are kept until somebody deletes them`;

const HSTS_PROBLEM =
  'HSTS must be a number of seconds, like 31536000, and needs a PUBLIC_ORIGIN that begins with https://';

function trustIn(text: string): Trust | null {
  // Not all that stand in the header: the first of them is whatever the client itself wrote there.
  if (text === 'true') return nearest(1);
  if (text === 'false') return nobody;
  return /^\d{1,2}$/.test(text) ? nearest(Number(text)) : ofAddresses(text);
}

const schema = v.object({
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, 'PORT must be a number from 0 to 65535'),
      v.transform(Number),
      v.maxValue(65535, 'PORT must be a number from 0 to 65535'),
    ),
    '3000',
  ),
  // Every interface: people in the office's network join by link.
  HOST: v.optional(
    v.pipe(
      v.string(),
      // By this name the web server would open a second listener, for ::1, where the live line doesn't answer.
      v.transform((host) => (host === 'localhost' ? '127.0.0.1' : host)),
    ),
    '0.0.0.0',
  ),
  DATA_DIR: v.optional(v.string(), './data'),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.check(isDatabase, DATABASE))),
  DATABASE_POOL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,3}$/, POOL),
      v.transform(Number),
      v.minValue(FEWEST_CONNECTIONS, POOL),
      v.maxValue(MOST_CONNECTIONS, POOL),
    ),
    '8',
  ),
  PUBLIC_ORIGIN: v.optional(v.pipe(v.string(), v.check(isAddress, PUBLIC))),
  TRUST_PROXY: v.optional(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const trust = trustIn(dataset.value);
        if (trust !== null) return trust;
        addIssue({ message: PROXIES });
        return NEVER;
      }),
    ),
    'false',
  ),
  HSTS: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/, HSTS_PROBLEM), v.transform(Number))),
  METRICS: v.optional(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        const address = metricsAddress(dataset.value);
        if (address !== null) return address;
        addIssue({ message: METRICS_PROBLEM });
        return NEVER;
      }),
    ),
  ),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`), 'info'),
  KEEP_DAYS: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,4}$/, KEEP_DAYS_PROBLEM),
      v.transform(Number),
      v.minValue(FEWEST_DAYS, KEEP_DAYS_PROBLEM),
    ),
  ),
  CREATE_TOKEN: v.optional(v.pipe(v.string(), v.minLength(8, 'CREATE_TOKEN must have at least 8 characters'))),
  LINK_KEY: v.optional(
    v.pipe(
      v.string(),
      v.trim(),
      v.minLength(
        SHORTEST_LINK_KEY,
        `LINK_KEY must have at least ${String(SHORTEST_LINK_KEY)} characters; unset, a key is kept in DATA_DIR`,
      ),
    ),
  ),
});

/** Reads the environment once. What is wrong is one line that names the variable and says what would be right. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfig {
  const given = Object.fromEntries(Object.keys(schema.entries).flatMap((key) => (env[key] ? [[key, env[key]]] : [])));
  const parsed = v.safeParse(schema, given);
  if (!parsed.success) return { ok: false, problem: parsed.issues[0].message };
  const { PORT, HOST, DATA_DIR, DATABASE_URL, DATABASE_POOL, PUBLIC_ORIGIN, TRUST_PROXY } = parsed.output;
  const { HSTS, METRICS, LOG_LEVEL, KEEP_DAYS, CREATE_TOKEN, LINK_KEY } = parsed.output;
  // Told by an address that people also open by http, it would lock them out of it.
  if (HSTS !== undefined && PUBLIC_ORIGIN?.toLowerCase().startsWith('https://') !== true)
    return { ok: false, problem: HSTS_PROBLEM };
  return {
    ok: true,
    config: {
      port: PORT,
      host: HOST,
      dataDir: DATA_DIR,
      database: DATABASE_URL === undefined ? null : { url: DATABASE_URL, most: DATABASE_POOL },
      publicOrigin: PUBLIC_ORIGIN === undefined ? null : new URL(PUBLIC_ORIGIN).origin,
      basePath: PUBLIC_ORIGIN === undefined ? '' : basePathOf(PUBLIC_ORIGIN),
      trustProxy: TRUST_PROXY,
      hsts: HSTS ?? null,
      logLevel: LOG_LEVEL,
      keepDays: KEEP_DAYS ?? null,
      createToken: CREATE_TOKEN ?? null,
      linkKey: LINK_KEY ?? null,
      metrics: METRICS ?? null,
    },
  };
}

/** Where people reach this server, for links that are printed or sent; null: by whatever address they use. */
export const publicAddress = ({ publicOrigin, basePath }: Pick<Config, 'publicOrigin' | 'basePath'>): string | null =>
  publicOrigin === null ? null : publicOrigin + basePath;
