import { guideBlocks } from '@nemawashi/shared/guide/blocks';
import { planMarkdown } from '@nemawashi/shared/export/markdown';
import type { ExportFormat } from './format.ts';
import { guideOf } from './guide-of.ts';

export const markdown: ExportFormat = {
  name: { ja: '文書（Markdown）', en: 'Document (Markdown)' },
  help: { ja: '計画の全文。メモも入ります。', en: 'The whole plan in words, notes included.' },
  ending: 'md',
  type: 'text/markdown; charset=utf-8',
  make: async (source, { annex }) =>
    planMarkdown(source, annex ? guideBlocks(source.language, await guideOf(source)) : []),
};
