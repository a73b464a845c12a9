export const weights = {
  'weights.title': 'Weights',
  'weights.help': 'Weights can be changed until the results that use them are revealed, and are fixed afterwards.',
  'weights.exec-share': 'Executives’ share',
  'weights.exec-share.help':
    'The rest is the representatives’. At 50 % both groups weigh the same, whatever their numbers.',
  'weights.departments-equal': 'Every department weighs the same, whatever its numbers',
  'weights.criteria.help': 'The four weights are scaled so that they add up to 100 %.',
  'weights.all-zero': 'Give at least one criterion some weight.',
  'weights.default': 'Back to the usual',
} as const;
