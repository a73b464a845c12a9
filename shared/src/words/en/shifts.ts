import type { shifts as ja } from '../ja/shifts.ts';

export const shifts = {
  'shifts.title': 'Changes from round to round',
  'shifts.round': 'Changes in round {number, number}',
  'shifts.pattern': 'The pattern changed from {before} to {after}.',
  'shifts.pattern-same': 'The pattern is still {pattern}.',
  'shifts.too-few': 'Too few people answered to show a change. The previous round’s result stays.',
  'shifts.pays': 'Views moved noticeably closer. You could answer again, or move on.',
  'shifts.pays-no-more': 'Views hardly changed in the last round. Talking will help more than another round.',
  'shifts.moved-apart': 'Views moved further apart in the last round. Talk about the reasons before you answer again.',
  'shifts.number': 'Round {number, number}',
  'shifts.criterion': '{task}: {criterion}',

  'shifts.moved.title': 'Average change in agreement',
} satisfies Record<keyof typeof ja, string>;
