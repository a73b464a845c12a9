import { walkedSample } from '@nemawashi/shared/sample/testing/walked';
import { VISITOR } from '@nemawashi/shared/sample/sample-board';
import { namesIn } from '@nemawashi/shared/sentences/names';
import type { Language } from '@nemawashi/shared/words/languages';
import type { ExportSource } from '../format.ts';

const NOW = Date.UTC(2026, 10, 24, 3);

/** All that a file is made of, of the sample board at its end: it has something of everything. */
export function sampleSource(language: Language): ExportSource {
  const board = walkedSample(language, NOW);
  const sections = board.sections(VISITOR);
  return {
    sections,
    // The sample keeps none.
    log: [],
    rounds: { checklist: null, scores: null, again: [] },
    notes: {},
    language,
    timeZone: 'Asia/Tokyo',
    now: NOW,
    names: namesIn(language, sections),
  };
}
