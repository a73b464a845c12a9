import type { criteria as ja } from '../ja/criteria.ts';

export const criteria = {
  'criteria.pain.name': 'Pain today',
  'criteria.pain.help': 'How tedious or slow the task is today.',
  'criteria.pain.low': 'Hardly a bother',
  'criteria.pain.high': 'A real burden',
  'criteria.effect.name': 'Effect',
  'criteria.effect.help': 'How much time or quality is gained if it works.',
  'criteria.effect.low': 'Hardly any difference',
  'criteria.effect.high': 'A great improvement',
  'criteria.ease.name': 'Ease',
  'criteria.ease.help': 'Whether the material and tools are at hand to try it soon.',
  'criteria.ease.low': 'Takes a lot of preparation',
  'criteria.ease.high': 'Can be tried right away',
  'criteria.safety.name': 'Safety',
  'criteria.safety.help': 'Whether it keeps clear of confidential and personal data, and mistakes can be put right.',
  'criteria.safety.low': 'Risky',
  'criteria.safety.high': 'Safe to try',
  'criteria.direction': 'On every criterion, a higher score makes a better first pilot.',
  'criteria.weight': 'Weight {weight, number, percent}',
} satisfies Record<keyof typeof ja, string>;
