import type { preview as ja } from '../ja/preview.ts';

export const preview = {
  'preview.title': 'The representatives’ results',
  'preview.help': 'The representatives’ answers come first. Nobody can see the executives’ answers yet.',
  'preview.none':
    'With so few people, the representatives’ answers can’t be shown separately. Reveal the rest to see everyone’s result together.',
  'preview.below': 'The results below are from the earlier rounds.',
} satisfies Record<keyof typeof ja, string>;
