import type { kept as ja } from '../ja/kept.ts';

export const kept = {
  'kept.as-of': 'As of {time}. Not connected to the server right now.',
  'kept.answers':
    'You can answer: this device keeps your answers and sends them when the connection is back. Answers already counted still count but aren’t shown here; a new choice replaces them.',
  'kept.read-only': 'Until the connection is back you can only read. This page then updates automatically.',
  'kept.without': 'Candidates and notes written together, and the timer, aren’t shown until then.',
  'kept.ideas': 'The candidates are shown as soon as the connection is back.',
} satisfies Record<keyof typeof ja, string>;
