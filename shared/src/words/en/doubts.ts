import type { doubts as ja } from '../ja/doubts.ts';

export const doubts = {
  'doubts.title': 'Points of doubt',
  'doubts.none': 'No points of doubt.',
  'doubts.close':
    'The difference between the departments and management ({lean, number, ::sign-except-zero .00}) is close to the border between two patterns (±{band, number, ::.00}).',
  'doubts.no-consensus': 'Answers on “{axis}” are all over the place (agreement {consensus, number, ::.00}).',
  'doubts.axis-unanswered': 'Nobody has answered “{axis}” with a number.',
  'doubts.no-carrier':
    'Neither management ({top, number, ::.00}) nor the departments ({field, number, ::.00}) are driving this yet.',
  'doubts.unstable':
    'Slightly different answers could change the result: only {share, number, percent} of the varied runs gave the same pattern.',
} satisfies Record<keyof typeof ja, string>;
