import type { guide as ja } from '../ja/guide.ts';

export const guide = {
  'guide.open': 'Read “Three rollout patterns” (4 minutes)',
  'guide.open.waiting': 'While you wait: three patterns, two ways to fail, and what to prepare.',
  'guide.title': 'Three rollout patterns',
  'guide.print-view': 'Open to print',
  'guide.annex': 'Include the annex “Three rollout patterns”',
  'guide.annex.help': 'It comes last in print, in the document (Markdown) and in Excel.',
  'guide.annex.title': 'Annex: {title}',
} satisfies Record<keyof typeof ja, string>;
