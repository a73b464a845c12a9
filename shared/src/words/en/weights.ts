export const weights = {
  'weights.title': 'Weights',
  'weights.help': 'You can change weights until the results that use them are revealed. Then they are fixed.',
  'weights.exec-share': 'Executives’ weight',
  'weights.exec-share.help':
    'The rest goes to representatives. At 50% both groups have the same weight, however many they are.',
  'weights.departments-equal': 'Give every department the same weight, whatever its size',
  'weights.criteria.help': 'The four weights are scaled to add up to 100%.',
  'weights.all-zero': 'Give at least one criterion a weight.',
  'weights.now.title': 'Current weights',
  'weights.now.exec-share':
    'Executives {executives, number, percent}, representatives {representatives, number, percent}',
  'weights.now.departments-equal': 'Every department has the same weight, whatever its size',
  'weights.now.by-head': 'Every representative has the same weight',
  'weights.now.criterion': '{criterion} {weight, number, percent}',
  'weights.changed-at': 'The weights were changed ({time}).',
  'weights.fixed.nothing': 'You can change them until results are revealed.',
  'weights.fixed.pattern':
    'The assessment’s weights were fixed at its reveal. Criteria weights can change until the scores are revealed.',
  'weights.fixed.all':
    'The weights were fixed at the reveal. Try others under “Try other weights” next to the results.',
  'weights.advanced': 'Advanced settings',
  'weights.quorum': 'Answers needed for a recommendation',
  'weights.quorum.help':
    'A pattern is recommended only if this share of people answered at least half the items on the three axes with numbers.',
  'weights.band': 'Border of the hybrid range',
  'weights.band.value': '±{band, number, ::.00}',
  'weights.band.help':
    'If the departments and management differ by no more than this (on a scale from -1 to 1), the pattern is hybrid. A wider range makes hybrid more likely.',
  'weights.field': 'Share of culture in team readiness',
  'weights.field.help': 'The rest is people at ease with IT. At 50% both have the same weight.',
  'weights.default': 'Reset to default',
} as const;
