import type { readiness as ja } from '../ja/readiness.ts';

export const readiness = {
  'readiness.title': 'Ready to start?',
  'readiness.ready': 'Ready to start',
  'readiness.ready.help': 'Everything needed to start is in place.',
  'readiness.conditional': 'Ready on conditions',
  'readiness.conditional.help': 'What remains has an owner and a date. Finish it by then.',
  'readiness.not-yet': 'Not ready yet',
  'readiness.not-yet.help': 'It can start once the following is decided.',
  'readiness.condition-open': '“{item}” is not in place. Set an owner and a date.',
  'readiness.condition-unowned': 'The to-do for “{item}” has no owner.',
  'readiness.condition-undated': 'The to-do for “{item}” has no date.',
  'readiness.condition-late': 'The to-do for “{item}” is due after the pilot starts.',
  'readiness.warning': 'No answer yet to the warning sign “{warning}”.',
  'readiness.promised': '“{item}”: {owner} puts this in place by {day}.',
  'readiness.all': '{promised, plural, =0 {{lacks, number} open} other {{lacks, number} open, # promised}}',
} satisfies Record<keyof typeof ja, string>;
