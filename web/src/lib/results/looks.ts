import type { Finding } from '@nemawashi/shared/figures/finding';

/** How an item's finding looks. Only what is agreed and in place looks like success. */
export const LOOKS = {
  thin: 'plain',
  divided: 'bad',
  split: 'warn',
  apart: 'warn',
  'in-place': 'good',
  'not-yet': 'plain',
  undecided: 'plain',
  mixed: 'plain',
  none: 'plain',
} as const satisfies Record<Finding, 'plain' | 'good' | 'warn' | 'bad'>;
