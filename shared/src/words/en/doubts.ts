import type { doubts as ja } from '../ja/doubts.ts';

export const doubts = {
  'doubts.title': 'Points of doubt',
  'doubts.none': 'No points of doubt.',
  'doubts.close': 'The difference between the departments and management is right at the border between two patterns.',
  'doubts.no-consensus': 'Answers on this axis are all over the place: {axis}.',
  'doubts.axis-unanswered': 'Nobody has answered “{axis}” with a number.',
  'doubts.no-carrier': 'Neither management nor the departments can drive this yet.',
  'doubts.one-sided': 'Only one side answered, executives or representatives.',
  'doubts.flat-answers': 'Most answers are the same number, so they say little about the company.',
  'doubts.unstable': 'Asked again, the result might change.',
} satisfies Record<keyof typeof ja, string>;
