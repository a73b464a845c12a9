import { enEarly } from './en-early.ts';
import { enLater } from './en-later.ts';
import type { ja } from './ja.ts';

export const en = { ...enEarly, ...enLater } satisfies Record<keyof typeof ja, string>;
