export const weights = {
  'weights.title': 'Weights',
  'weights.help': 'Weights can be changed until the results that use them are revealed, and are fixed afterwards.',
  'weights.exec-share': 'Executives’ share',
  'weights.exec-share.help':
    'The rest is the representatives’. At 50 % both groups weigh the same, whatever their numbers.',
  'weights.departments-equal': 'Every department weighs the same, whatever its numbers',
  'weights.criteria.help': 'The four weights are scaled so that they add up to 100 %.',
  'weights.all-zero': 'Give at least one criterion some weight.',
  'weights.now.title': 'Weights in use',
  'weights.now.exec-share':
    'Executives {executives, number, percent}, representatives {representatives, number, percent}',
  'weights.now.departments-equal': 'Every department weighs the same, whatever its numbers',
  'weights.now.by-head': 'Every representative weighs the same',
  'weights.now.criterion': '{criterion} {weight, number, percent}',
  'weights.changed-at': 'The weights were changed ({time}).',
  'weights.fixed.nothing': 'They can be changed until results are revealed.',
  'weights.fixed.pattern':
    'The weights of the assessment were fixed at its reveal. Those of the criteria can be changed until the scores are revealed.',
  'weights.fixed.all': 'The weights were fixed at the reveal. Try others in the “What if” beside the results.',
  'weights.advanced': 'Advanced settings',
  'weights.quorum': 'Turnout needed for a recommendation',
  'weights.quorum.help':
    'A pattern is recommended only if this share of voters gave a number on at least half of the items of the three axes.',
  'weights.band': 'Width of the hybrid range',
  'weights.band.value': '±{band, number, ::.00}',
  'weights.band.help':
    'If the field and management differ by no more than this (on a scale from -1 to 1), the pattern is hybrid. The wider the range, the sooner it is hybrid.',
  'weights.field': 'Share of culture in what the field carries',
  'weights.field.help': 'The rest is that of people at ease with IT. At 50 % both weigh the same.',
  'weights.saved': 'The weights are saved.',
  'weights.default': 'Back to the usual',
} as const;
