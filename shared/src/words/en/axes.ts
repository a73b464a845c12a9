import type { axes as ja } from '../ja/axes.ts';

export const axes = {
  'axes.culture.name': 'Culture',
  'axes.talent.name': 'People at ease with IT',
  'axes.executive.name': 'Management drive',
  'axes.purpose.name': 'Purpose',
  'axes.safety.name': 'Safety and shared rules',
} satisfies Record<keyof typeof ja, string>;
