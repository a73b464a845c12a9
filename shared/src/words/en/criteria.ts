import type { criteria as ja } from '../ja/criteria.ts';

export const criteria = {
  'criteria.pain.name': 'Pain today',
  'criteria.pain.help': 'How tedious or slow is the task today?',
  'criteria.pain.low': 'Hardly a bother',
  'criteria.pain.high': 'A real burden',
  'criteria.effect.name': 'Effect',
  'criteria.effect.help': 'How much time or quality would success bring?',
  'criteria.effect.low': 'Hardly any change',
  'criteria.effect.high': 'A big improvement',
  'criteria.ease.name': 'Ease',
  'criteria.ease.help': 'Are materials and tools ready for a quick try?',
  'criteria.ease.low': 'Takes a lot of preparation',
  'criteria.ease.high': 'Ready to try',
  'criteria.safety.name': 'Safety',
  'criteria.safety.help': 'Does it avoid confidential and personal data, and can mistakes be undone?',
  'criteria.safety.low': 'Risky',
  'criteria.safety.high': 'Safe to try',
  'criteria.direction': 'On every criterion, a higher score makes a better first pilot.',
} satisfies Record<keyof typeof ja, string>;
