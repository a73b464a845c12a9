import type { sample as ja } from '../ja/sample.ts';

export const sample = {
  'sample.title': 'Sample',
  'sample.bar': 'Sample controls',
  'sample.kept': 'Nothing is saved or sent',
  'sample.next': 'Next: {phase}',
  'sample.next.ideas': 'Next: see all ideas',
  'sample.next.again': 'Next: second assessment',
  'sample.next.reassess': 'Next: reassessment',
  'sample.anew': 'Start over',
  'sample.own': 'Create your own',
  'sample.elsewhere': 'Not in the sample. Your own board has it.',
} satisfies Record<keyof typeof ja, string>;
