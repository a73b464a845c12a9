export const weights = {
  'weights.title': 'Weights',
  'weights.changed-at': 'The weights were changed ({time}).',
} as const;
