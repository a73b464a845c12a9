export const frame = {
  'frame.title': 'この会社にとっての進め方',
  'frame.meaning': '進め方が自社にとって意味すること',
  'frame.meaning.help': '経営層と各部署が、明日から何を変えるのかを書きます。',
  'frame.steps': '最初の成功のあとの展開',
  'frame.steps.help': 'うまくいったら、どの部署へ、いつまでに広げるのかを順に書きます。',
  'frame.steps.add': '段階を追加',
  'frame.hourly-cost': '1時間あたりの人件費（円）',
  'frame.hourly-cost.help': '入れると、削減の見込みを金額でも表示します。',
  'frame.hour': '1時間{yen, number}円で計算しています。',
  'frame.edit': '書き込む',
  'frame.fiscal-start': '年度が始まる月',
  'frame.month': '{month, number}月',
} as const;
