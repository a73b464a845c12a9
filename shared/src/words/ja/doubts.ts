export const doubts = {
  'doubts.title': '結論が揺れる点',
  'doubts.none': '結論が揺れる点はありません。',
  /** Of plans agreed by model 1 alone. */
  'doubts.close': '部門と経営層の差が、型の境目のすぐ近くにあります。',
  'doubts.no-consensus': '「{axis}」への回答は、人によってばらばらです。',
  'doubts.axis-unanswered': '「{axis}」には、数字の回答が一つもありません。',
  'doubts.no-carrier': '経営の関与も部門の力も弱く、進める担い手がまだいません。',
  'doubts.one-sided': '回答したのが、経営層か部門代表の一方だけです。',
  'doubts.flat-answers': '同じ数字ばかりの回答が多く、会社の様子が読み取れません。',
  'doubts.unstable': 'もう一度聞くと、結論が変わるかもしれません。',
} as const;
