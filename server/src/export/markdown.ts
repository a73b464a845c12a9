import { guideBlocks } from '@nemawashi/shared/guide/blocks';
import { planMarkdown } from '@nemawashi/shared/export/markdown';
import type { ExportFormat } from './format.ts';
import { guideOf } from './guide-of.ts';

export const markdown: ExportFormat = {
  ending: 'md',
  type: 'text/markdown; charset=utf-8',
  readsLog: () => false,
  make: async (source, { annex }) =>
    planMarkdown(source, annex ? guideBlocks(source.language, await guideOf(source)) : []),
};
