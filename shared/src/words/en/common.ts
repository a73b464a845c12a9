import type { common as ja } from '../ja/common.ts';

export const common = {
  'common.product': 'Nemawashi',
  'common.language.ja': '日本語',
  'common.language.en': 'English',

  'common.word.department': 'Department',

  'common.answer.1': 'Strongly disagree',
  'common.answer.2': 'Somewhat disagree',
  'common.answer.3': 'Neither agree nor disagree',
  'common.answer.4': 'Somewhat agree',
  'common.answer.5': 'Strongly agree',
  'common.answer.dont-know': 'Don’t know',
  'common.answer.none': 'Not answered',

  'common.yes': 'Yes',
  'common.no': 'No',
  'common.save': 'Save',
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.edit': 'Edit',
  'common.add': 'Add',
  'common.remove': 'Remove',
  'common.retry': 'Try again',
  'common.copy': 'Copy',
  'common.copied': 'Copied',
  'common.loading': 'Loading',
  'common.people': '{count, plural, one {# person} other {# people}}',
} satisfies Record<keyof typeof ja, string>;
