export const template = {
  'template.save': 'Save setup as template',
  'template.save.help':
    'Saves checklist, departments and weights to a file, to start your next board from. No people, no answers.',
  'template.open': 'Start from a saved template',
  'template.opened': 'Starting from “{name}”.',
  'template.forget': 'Don’t use it',
  'template.wrong.other-file': 'This isn’t a template file. Choose one saved by this app.',
  'template.wrong.not-json':
    'The file can’t be read: its format (JSON) is broken. If you edited it, check commas and quotation marks.',
  'template.wrong.other-version':
    'This template has another version and can’t be read. Choose a file saved by this app.',
  'template.wrong.place':
    '“{place}” in this template can’t be read. If you edited it, check the value there (items count from 0).',
} as const;
