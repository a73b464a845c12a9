import type { approval as ja } from '../ja/approval.ts';

export const approval = {
  'approval.help': 'Paste it field by field into your approval form. It says the same as the printed plan.',
  'approval.copy': 'Copy “{title}”',
  'approval.copy-all': 'Copy everything',
  'approval.heading': '{title}',
  'approval.block.subject': 'Subject',
  'approval.block.purpose': 'Purpose and background',
  'approval.block.request': 'Approval requested',
  'approval.block.pilots': 'What will be done',
  'approval.block.cost': 'Cost and effort',
  'approval.block.effect': 'Expected benefits',
  'approval.block.risks': 'Risks and safeguards',
  'approval.block.schedule': 'Schedule',
  'approval.block.open': 'Still open',
  'approval.block.consent': 'Who agrees',
  'approval.background':
    'In “{meeting}”, {executives, plural, one {# executive} other {# executives}} and {representatives, plural, one {# department representative} other {# department representatives}} were asked to answer a checklist, and the results were discussed.',
  'approval.found': 'The approach their answers point to: {pattern}.',
  'approval.people': '{count, plural, one {# person} other {# people}} trying it',
  'approval.days': '{days, plural, one {# day} other {# days}}',
} satisfies Record<keyof typeof ja, string>;
