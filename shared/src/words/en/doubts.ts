import type { doubts as ja } from '../ja/doubts.ts';

export const doubts = {
  'doubts.title': 'Doubts',
  'doubts.none': 'No doubts remain.',
  'doubts.close': 'The difference between the departments and management is right at the border between two patterns.',
  'doubts.no-consensus': 'Views on this axis are all over the place: {axis}.',
  'doubts.axis-unanswered': 'Nobody gave this axis a number: {axis}.',
  'doubts.no-carrier': 'Neither management nor the departments can drive this yet.',
  'doubts.one-sided': 'Only one side has answered: either the executives or the representatives.',
  'doubts.flat-answers': 'Most answers are one and the same number, so they say little about the company.',
  'doubts.unstable': 'Asked again, the result might change.',
} satisfies Record<keyof typeof ja, string>;
