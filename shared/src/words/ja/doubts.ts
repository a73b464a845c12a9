export const doubts = {
  'doubts.title': '迷いが残る点',
  'doubts.none': '迷いが残る点はありません。',
  'doubts.close':
    '現場の力と経営の関与の差（{lean, number, ::sign-except-zero .00}）が、型の境目（±{band, number, ::.00}）のすぐ近くにあります。',
  'doubts.no-consensus': '「{axis}」については、参加者の見方がそろっていません（一致度 {consensus, number, ::.00}）。',
  'doubts.axis-unanswered': '「{axis}」には、数字の回答が一つもありません。',
  'doubts.no-carrier':
    '経営の関与（{top, number, ::.00}）も現場の力（{field, number, ::.00}）も低く、推進の担い手がまだいません。',
  'doubts.unstable':
    '回答が少し違うだけで、結論が変わるかもしれません。回答を少しずつ変えた試算で、同じ型になったのは{share, number, percent}でした。',
} as const;
