import * as v from 'valibot';
import { SHORTEST_LINK_KEY } from './access/link-key.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Where people reach this server, e.g. `https://board.example.co.jp`; null: by whatever host they ask for. */
  readonly publicOrigin: string | null;
  /** As Fastify takes it: how many proxies stand in front, or their addresses. */
  readonly trustProxy: boolean | string | ((address: string, hop: number) => boolean);
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** If set, needed to create boards. */
  readonly createToken: string | null;
  /** Makes the secrets of invitation links; null: the file in the data folder does. */
  readonly linkKey: string | null;
}

export type ReadConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problem: string };

/** The nearest `count` proxies are ours. */
const hops = (count: number) => (_address: string, hop: number) => hop <= count;

const ORIGIN = 'PUBLIC_ORIGIN must be an origin like https://board.example.co.jp, without a path';

const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, '').toLowerCase();

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
  HOST: v.optional(v.string(), '0.0.0.0'),
  DATA_DIR: v.optional(v.string(), './data'),
  DATABASE_URL: v.optional(
    v.never('DATABASE_URL is not supported by this version: leave it unset to use SQLite in DATA_DIR'),
  ),
  PUBLIC_ORIGIN: v.optional(
    v.pipe(
      v.string(),
      v.check(isOrigin, ORIGIN),
      v.transform((text) => new URL(text).origin),
    ),
  ),
  TRUST_PROXY: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(true|false|\d{1,2}|[0-9a-fA-F.:/, ]+)$/,
        'TRUST_PROXY must be true, false, a number of proxies, or their addresses',
      ),
      v.transform((text) =>
        text === 'true' ? true : text === 'false' ? false : /^\d+$/.test(text) ? hops(Number(text)) : text,
      ),
    ),
    'false',
  ),
  LOG_LEVEL: v.optional(v.picklist(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`), 'info'),
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
  const { PORT, HOST, DATA_DIR, PUBLIC_ORIGIN, TRUST_PROXY, LOG_LEVEL, CREATE_TOKEN, LINK_KEY } = parsed.output;
  return {
    ok: true,
    config: {
      port: PORT,
      host: HOST,
      dataDir: DATA_DIR,
      publicOrigin: PUBLIC_ORIGIN ?? null,
      trustProxy: TRUST_PROXY,
      logLevel: LOG_LEVEL,
      createToken: CREATE_TOKEN ?? null,
      linkKey: LINK_KEY ?? null,
    },
  };
}
