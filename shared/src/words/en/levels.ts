import type { levels as ja } from '../ja/levels.ts';

export const levels = {
  'levels.title': 'The five levels',
  'levels.one': '{level, number} “{words}”',
  'levels.near': 'about {level, number} “{words}”',
  'levels.between': 'between {low, number} “{lowWords}” and {high, number} “{highWords}”',
} satisfies Record<keyof typeof ja, string>;
