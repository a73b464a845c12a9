export const template = {
  'template.save': 'Save setup as template',
  'template.save.help':
    'Saves checklist, departments, weights and sample tasks to a file, to start your next board from. No people, no answers.',
  'template.open': 'Start from a saved template',
  'template.opened': 'Starting from “{name}”.',
  'template.forget': 'Don’t use it',
  'template.wrong.other-file': 'This isn’t a template file. Choose one saved by this app.',
  'template.wrong.packed':
    'This file is compressed, or an Excel file. Choose the “.nemawashi.json” file saved by this app; if it was zipped, extract it first.',
  'template.wrong.encoding':
    'This file’s encoding can’t be read (Shift_JIS, for instance). Save it as UTF-8 and choose it again.',
  'template.wrong.not-json':
    'The file can’t be read: its format (JSON) is broken. If you edited it, check commas and quotation marks.',
  'template.wrong.other-version':
    'This template has another version and can’t be read. Choose a file saved by this app.',
  'template.wrong.place':
    '“{place}” in this template can’t be read. If you edited it, check the value there (items count from 0).',
  'template.wrong.levels':
    '“{place}” in this template needs exactly five levels; it has {count, number} (items count from 0).',
  'template.wrong.level-text':
    '“{place}” in this template can’t be read as a level. Write something, at most 48 letters or 24 Japanese characters (items count from 0).',
  'template.wrong.levels-turned':
    'Set “{place}” in this template to 1: an item with five levels goes from lowest to highest (items count from 0).',
  'template.wrong.tag':
    '“{place}” in this template holds the unknown tag “{given}”. Use one of {known} (items count from 0).',
  'template.wrong.language':
    '“{place}” in this template holds the unknown language “{given}”. Use one of {known} (items count from 0).',
  'template.wrong.no-text':
    '“{place}” in this template has no text. Write it in at least one language (items count from 0).',
  'template.wrong.weight':
    'The weight at “{place}” in this template can’t be read. Use a number of 0 or more, and not 0 for all of a group (items count from 0).',
  'template.wrong.double': '“{place}” in this template holds the same id twice. Give each its own.',
} as const;
