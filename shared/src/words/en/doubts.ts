import type { doubts as ja } from '../ja/doubts.ts';

export const doubts = {
  'doubts.title': 'Doubts',
  'doubts.none': 'No doubts remain.',
  'doubts.close':
    'The difference between the field and management ({lean, number, ::sign-except-zero .00}) lies right at the edge between two patterns (±{band, number, ::.00}).',
  'doubts.no-consensus': 'People see this axis differently: {axis} (agreement {consensus, number, ::.00}).',
  'doubts.axis-unanswered': 'Nobody gave this axis a number: {axis}.',
  'doubts.no-carrier':
    'Neither management ({top, number, ::.00}) nor the field ({field, number, ::.00}) carries it yet.',
  'doubts.unstable':
    'Slightly different answers could change the conclusion: only {share, number, percent} of the varied runs led to the same pattern.',
} satisfies Record<keyof typeof ja, string>;
