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
} as const;
