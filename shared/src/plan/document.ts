import { namesIn } from './names.ts';
import type { Block, PlanSource } from './part.ts';
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
