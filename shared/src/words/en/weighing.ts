import type { weighing as ja } from '../ja/weighing.ts';

export const weighing = {
  'weighing.help': 'You can change weights until the results that use them are revealed. Then they are fixed.',
  'weighing.exec-share': 'Executives’ weight',
  'weighing.exec-share.help':
    'The rest goes to representatives. At 50% both groups have the same weight, however many they are.',
  'weighing.departments-equal': 'Give every department the same weight, whatever its size',
  'weighing.criteria.help': 'The four weights are scaled to add up to 100%.',
  'weighing.all-zero': 'Give at least one criterion a weight.',
  'weighing.now.title': 'Current weights',
  'weighing.now.exec-share':
    'Executives {executives, number, percent}, representatives {representatives, number, percent}',
  'weighing.now.departments-equal': 'Every department has the same weight, whatever its size',
  'weighing.now.by-head': 'Every representative has the same weight',
  'weighing.now.criterion': '{criterion} {weight, number, percent}',
  'weighing.fixed.nothing': 'You can change them until results are revealed.',
  'weighing.fixed.pattern':
    'The assessment’s weights were fixed at its reveal. Criteria weights can change until the scores are revealed.',
  'weighing.fixed.all':
    'The weights were fixed at the reveal. Try others under “Try other weights” next to the results.',
  'weighing.advanced': 'Advanced settings',
  'weighing.quorum': 'Answers needed for a recommendation',
  'weighing.quorum.help':
    'A pattern is recommended only if this share of people answered at least half the items on the three axes with numbers.',
  'weighing.band': 'Border of the hybrid range',
  'weighing.band.value': '±{band, number, ::.00}',
  'weighing.band.help':
    'If the departments and management differ by no more than this (on a scale from -1 to 1), the pattern is hybrid. A wider range makes hybrid more likely.',
  'weighing.field': 'Share of culture in team readiness',
  'weighing.field.help': 'The rest is people at ease with IT. At 50% both have the same weight.',
  'weighing.default': 'Reset to default',
} satisfies Record<keyof typeof ja, string>;
