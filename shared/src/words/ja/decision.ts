export const decision = {
  'decision.title': '決裁',
  'decision.decider': '決裁者',
  'decision.nobody': '決裁者は未定',
  'decision.open': 'まだ決裁されていません',
  'decision.approved': '承認',
  'decision.conditional': '条件付き承認',
  'decision.returned': '差し戻し',
  'decision.rejected': '否認',
  'decision.remark': '備考',
  'decision.edit': '決裁を記録する',
} as const;
