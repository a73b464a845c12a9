export const estimate = {
  'estimate.expected':
    '月{hours, number, ::.#}時間 → 約{saved, number, ::.#}時間の削減（見込み{saving, number, ::.#}%）',
  'estimate.measured':
    '月{hours, number, ::.#}時間 → 約{saved, number, ::.#}時間の削減（調査と同じ{saving, number, ::.#}%の場合）',
  'estimate.hopeful': '見込みは、実際より高くなりがちです。',
  'estimate.hopeful-hours':
    '見込みは、実際より高くなりがちです。調査と同じ{saving, number, ::.#}%なら、月に約{saved, number, ::.#}時間です。',
  'estimate.evidence.all': '見込みの目安：利用者1,500人の調査では{saving, number, ::.#}%の削減',
  'estimate.evidence.service':
    '見込みの目安：利用者1,500人の調査では、サービスの仕事で週12分（およそ{saving, number, ::.#}%）の削減',
  'estimate.evidence.sales': '見込みの目安：利用者1,500人の調査では、営業で週41分、全体で{saving, number, ::.#}%の削減',
} as const;
