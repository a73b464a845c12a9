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
  'decision.sign-off': '決裁欄',
  'decision.sign-off.help':
    '印刷する計画書の押印欄を、「、」で区切って{count, number}つまで。空欄のときは「{usual}」です。',
  'decision.sign-off.wrong': '決裁欄は{count, number}つまで、それぞれ{length, number}文字以内で書いてください。',
} as const;
