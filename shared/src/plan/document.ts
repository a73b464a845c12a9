import type { Timestamp } from '../board/ids.ts';
import type { Sections } from '../board/view.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { namesIn, type PlanNames } from './names.ts';
import { consentBlocks } from './parts/consent.ts';
import { headBlocks } from './parts/head.ts';
import { itemBlocks } from './parts/items.ts';
import { methodBlocks } from './parts/method.ts';
import { notesBlocks } from './parts/notes.ts';
import { patternBlocks } from './parts/pattern.ts';
import { peopleBlocks } from './parts/people.ts';
import { radarBlocks } from './parts/radar.ts';
import { rankingBlocks } from './parts/ranking.ts';
import { waveBlocks } from './parts/wave.ts';

/** The plan as data, before it becomes Markdown, a table or a page. Texts are plain, in one language. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** All that a plan is written from: what the facilitator sees, so it can't say more than the screen does. */
export interface PlanSource {
  readonly sections: Sections;
  /** Notes by item. */
  readonly notes: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly timeZone: string;
  readonly now: Timestamp;
}

export interface PartSource extends PlanSource {
  readonly names: PlanNames;
}

const PARTS = [
  headBlocks,
  patternBlocks,
  rankingBlocks,
  waveBlocks,
  radarBlocks,
  consentBlocks,
  itemBlocks,
  notesBlocks,
  peopleBlocks,
  methodBlocks,
];

/** The whole plan, as far as the board has come. Parts without content are left out. */
export function planDocument(source: PlanSource): Block[] {
  const part = { ...source, names: namesIn(source.language, source.sections) };
  return PARTS.flatMap((blocks) => blocks(part));
}

export const heading = (language: Language, key: Parameters<typeof headingKey>[0]): Block => ({
  kind: 'heading',
  level: 2,
  text: say(language, headingKey(key)),
});

type HeadingName =
  | 'summary'
  | 'participants'
  | 'pattern'
  | 'reasons'
  | 'doubts'
  | 'firmness'
  | 'axes'
  | 'items'
  | 'notes'
  | 'tasks'
  | 'wave'
  | 'radar'
  | 'consent'
  | 'method';
const headingKey = (name: HeadingName) => `plan.heading.${name}` as const;
