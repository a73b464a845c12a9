export const template = {
  'template.save': 'Save the set-up as a template',
  'template.save.help':
    'Saves checklist, departments and weights to a file to start the next board from. No people, no answers.',
  'template.open': 'Start from a saved template',
  'template.opened': 'Starting from “{name}”.',
  'template.forget': 'Don’t use it',
  'template.wrong.other-file': 'This is not a template file. Choose one that was saved here.',
  'template.wrong.not-json':
    'The file can’t be read: its format (JSON) is broken. If it was edited by hand, check commas and quotation marks.',
  'template.wrong.other-version':
    'This template is of another version and can’t be read. Choose a file that was saved here.',
  'template.wrong.place':
    '“{place}” in this template can’t be read. If it was edited by hand, check the value there (items count from 0).',
} as const;
