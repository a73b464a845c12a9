export const readiness = {
  'readiness.title': '始められるか',
  'readiness.ready': '始められます',
  'readiness.ready.help': '始めるための条件がそろっています。',
  'readiness.conditional': '条件つきで始められます',
  'readiness.conditional.help': '残りの条件には担当と期日があります。期日までに終えてください。',
  'readiness.not-yet': 'まだ始められません',
  'readiness.not-yet.help': '次のことが決まれば始められます。',
  'readiness.condition-open': '「{item}」が整っていません。担当と期日を決めてください。',
  'readiness.condition-unowned': '「{item}」のやることに、担当が決まっていません。',
  'readiness.condition-undated': '「{item}」のやることに、期日が決まっていません。',
  'readiness.condition-late': '「{item}」のやることの期日が、PoCの開始日より後です。',
  'readiness.warning': '「{warning}」のサインへの対応が決まっていません。',
  'readiness.promised': '「{item}」は、{owner}が{day}までに整えます。',
  'readiness.all':
    '{promised, plural, =0 {決まっていないこと{lacks, number}件} other {決まっていないこと{lacks, number}件・約束済み#件}}',
} as const;
