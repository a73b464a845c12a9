export const candidate = {
  'candidate.whole-company': '全社・未定',
  'candidate.undo': '元に戻す',
  'candidate.late': '採点対象に含まれていない書き込み',
  'candidate.hours': '今は月{hours, number, ::.#}時間',
  'candidate.saving': '削減の見込み{saving, number, ::.#}%',
  'candidate.both': '今は月{hours, number, ::.#}時間・見込みは{saving, number, ::.#}%減（約{saved, number, ::.#}時間）',
} as const;
