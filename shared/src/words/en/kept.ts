import type { kept as ja } from '../ja/kept.ts';

export const kept = {
  'kept.as-of': 'As of {time}. The line to the server is gone.',
  'kept.answers':
    'You can answer: this device keeps your answers and sends them when the line is back. What is counted still counts, but isn’t shown here; a new choice replaces it.',
  'kept.read-only': 'Until the line is back you can only read. The page then changes to what is current by itself.',
  'kept.without': 'Candidates and notes written together, and the timer, aren’t shown until then.',
  'kept.ideas': 'The candidates are shown as soon as the line is back.',
} satisfies Record<keyof typeof ja, string>;
