export const decision = {
  'decision.title': 'Final decision',
  'decision.decider': 'Final decider',
  'decision.nobody': 'No final decider yet',
  'decision.open': 'not decided yet',
  'decision.approved': 'approved',
  'decision.conditional': 'approved with conditions',
  'decision.returned': 'sent back',
  'decision.rejected': 'rejected',
  'decision.remark': 'Remark',
  'decision.edit': 'Record the decision',
} as const;
