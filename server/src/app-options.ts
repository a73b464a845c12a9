import type { Timestamp } from '@nemawashi/shared/board/ids';
import type { Lifted } from './access/limits.ts';
import type { LinkKey } from './access/link-key.ts';
import type { Config } from './config.ts';
import type { Elapsed } from './elapsed.ts';
import type { Log } from './log.ts';
import type { Store } from './store/store.ts';

export interface AppOptions {
  readonly config: Config;
  readonly store: Store;
  readonly log: Log;
  readonly linkKey: LinkKey;
  /** Milliseconds since 1970; tests bring their own clock. */
  readonly now?: () => Timestamp;
  /** Milliseconds since some moment, never set back. */
  readonly elapsed?: Elapsed;
  /** How long a board nobody looks at stays in memory. */
  readonly idleMs?: number;
  /** The built pages; another folder in tests. */
  readonly pages?: string;
  readonly limits?: Lifted;
}
