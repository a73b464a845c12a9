export const frame = {
  'frame.title': 'What it means for this company',
  'frame.meaning': 'What the pattern means here',
  'frame.meaning.help': 'What management and each department will do differently from tomorrow.',
  'frame.steps': 'After the first success',
  'frame.steps.help': 'Where it goes next and by when, in order.',
  'frame.steps.add': 'Add a step',
  'frame.hourly-cost': 'Cost of an hour of work (yen)',
  'frame.hourly-cost.help': 'With it, expected savings are shown in yen too.',
  'frame.hour': 'Reckoned at ¥{yen, number} an hour.',
  'frame.edit': 'Write',
  'frame.fiscal-start': 'Month in which the fiscal year begins',
  'frame.month':
    '{month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}}',
} as const;
