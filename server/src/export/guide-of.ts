import { type Guide, guideFor } from '@nemawashi/shared/guide/guide';
import { loadGuideWords } from '@nemawashi/shared/words/guide/load';
import type { ExportSource } from './format.ts';

/** The guide with the board's own answers, as far as any voter sees them. */
export const guideOf = async ({ language, sections }: Pick<ExportSource, 'language' | 'sections'>): Promise<Guide> =>
  guideFor(await loadGuideWords(language), sections);
