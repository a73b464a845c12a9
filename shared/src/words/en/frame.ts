export const frame = {
  'frame.title': 'What will change in the company',
  'frame.meaning': 'What will change',
  'frame.meaning.help': 'What management and each department will do differently from tomorrow.',
  'frame.steps': 'How a success spreads',
  'frame.steps.help': 'Where it goes next, by when, in order.',
  'frame.steps.add': 'Add step',
  'frame.hourly-cost': 'Cost per hour of work (yen)',
  'frame.hourly-cost.help': 'Expected savings are then shown in yen too.',
  'frame.hour': 'Based on ¥{yen, number} an hour.',
  'frame.edit': 'Edit',
  'frame.fiscal-start': 'First month of the fiscal year',
  'frame.month':
    '{month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}}',
} as const;
