import { enBehind } from './en-behind.ts';
import { enEarly } from './en-early.ts';
import { enFront } from './en-front.ts';
import { enLater } from './en-later.ts';
import type { ja } from './ja.ts';

export const en = { ...enEarly, ...enLater, ...enBehind, ...enFront } satisfies Record<keyof typeof ja, string>;
