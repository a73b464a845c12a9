export const decision = {
  'decision.title': 'Approval',
  'decision.decider': 'Approver',
  'decision.nobody': 'Approver not named',
  'decision.open': 'Approval pending',
  'decision.approved': 'Approved',
  'decision.conditional': 'Approved with conditions',
  'decision.returned': 'Sent back',
  'decision.rejected': 'Rejected',
  'decision.remark': 'Remark',
  'decision.edit': 'Record the approval',
} as const;
