export const firmness = {
  'firmness.support.title': '一人ひとりの見方',
  'firmness.one-voter.none': 'だれか1人の回答が欠けても、結論は変わりません。',
  'firmness.one-voter.might': '1人の回答が欠けると、結論が変わるかもしれません。',
  'firmness.interval.all': '経営層の意見をどれだけ重く見ても、結論は同じです。',
  'firmness.interval.some':
    '経営層の意見の重みが{low, number, percent}から{high, number, percent}の間なら、結論は同じです（今は{share, number, percent}）。',
  'firmness.interval.up':
    '経営層の意見を{high, number, percent}まで重く見ても、結論は同じです（今は{share, number, percent}）。',
  'firmness.interval.down':
    '経営層の意見を{low, number, percent}まで軽く見ても、結論は同じです（今は{share, number, percent}）。',
  'firmness.sensitivity.title': '結論の安定度',
  'firmness.sensitivity.same': 'もう一度聞いても、まず同じ結果になります。',
  'firmness.sensitivity.mostly': 'もう一度聞いても、たいてい同じ結果になります。',
  'firmness.sensitivity.might': 'もう一度聞くと、結果が変わるかもしれません。',
  'firmness.sensitivity.unlikely': 'もう一度聞くと、結果が変わる見込みのほうが大きいです。',
  'firmness.sensitivity.meaning': '結論の安定度を示すもので、成功の確率ではありません。',
  'firmness.small-groups':
    '人数が少ないと、考えに違いがなくても偶然だけで差が出ます。たとえば経営層2人・部門代表5人では項目の35%、経営層3人・部門代表12人でも23%が、逆や二つに分かれたように見えます。差は結論ではなく、話し合いのきっかけとしてご覧ください。',
  'firmness.by-head':
    '個人の回答が推測されないように、全員を一つのグループとし、同じ重みで集計しています。そのため、経営層と部門代表の比較はありません。',
  'firmness.recompute': '試算の乱数シードは{seed}です。書き出したファイルがあれば、だれでも同じ数字を再計算できます。',
} as const;
