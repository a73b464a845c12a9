export const template = {
  'template.save': 'Save the set-up as a template',
  'template.save.help':
    'Saves checklist, departments and weights to a file to start the next board from. No people, no answers.',
  'template.open': 'Start from a saved template',
  'template.opened': 'Starting from “{name}”.',
  'template.forget': 'Don’t use it',
  'template.wrong': 'This can’t be read as a template. Choose a file that this program saved.',
} as const;
