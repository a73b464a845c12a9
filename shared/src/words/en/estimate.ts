import type { estimate as ja } from '../ja/estimate.ts';

export const estimate = {
  'estimate.expected':
    '{hours, number, ::.#} h a month → saves about {saved, number, ::.#} h (at the expected {saving, number, ::.#}%)',
  'estimate.measured':
    '{hours, number, ::.#} h a month → saves about {saved, number, ::.#} h (at the survey’s {saving, number, ::.#}%)',
  'estimate.hopeful': 'Estimates are usually too high.',
  'estimate.hopeful-hours':
    'Estimates are usually too high. At the survey’s {saving, number, ::.#}% it would be about {saved, number, ::.#} h a month.',
  'estimate.evidence.all': 'What to expect: {saving, number, ::.#}% saved in a survey of 1,500 users',
  'estimate.evidence.service':
    'What to expect: in service work 12 minutes a week (about {saving, number, ::.#}%) saved in a survey of 1,500 users',
  'estimate.evidence.sales':
    'What to expect: in sales 41 minutes a week, {saving, number, ::.#}% in all kinds of work, in a survey of 1,500 users',
} as const satisfies Record<keyof typeof ja, string>;
