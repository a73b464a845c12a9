export const silence = {
  'silence.title': '一人ずつ案を書いてください',
  'silence.until-end': '終わるまで、書いた内容も件数も、ほかの人には見えません（サーバーの管理者を除きます）。',
  'silence.by-name': '終わると、全員の案が順不同で一度に表示されます。あなたの案には名前が付きます。',
  'silence.without-name':
    '終わると、全員の案が順不同で一度に表示されます。あなたの案に名前は付かず、後からも付きません。ただし、言い回しや部署から、書いた人が分かることがあります。',
  'silence.own': 'あなたの案 {count, number}件（{max, number}件まで）',
  'silence.keeping': '保存しています。',
  'silence.kept': '保存済みです。',
  'silence.leading': '時間になるか、「全員の案を出す」を押すと、全員の案が一度に表示されます。',
  'silence.watching': '今は、全員が一人ずつ案を書いています。',
  'silence.edit': '自分の案',
  'silence.open': '一人ずつ書く時間を取る',
  'silence.open.help':
    '決めた時間、ほかの人の案を見ずに全員が書きます。時間になるか、進行役が終えると、全員の案が順不同で一度に表示されます。',
  'silence.open.named': '案には、書いた人の名前が付きます。',
  'silence.open.executives-named':
    '経営層の案には名前が付き、ほかの人の案には付きません。部門代表が3人に満たないときは、だれの案にも付きません。',
  'silence.open.anonymous': '案に、書いた人の名前は付きません。',
  'silence.minutes': '時間（分）',
  'silence.begin': '書く時間を始める',
  'silence.screen': '一人ずつ、お手元の画面で案を書いてください',
  'silence.screen.all': '終わると、全員の案が名前とともに、一度に表示されます。',
  'silence.screen.executives': '終わると、全員の案が一度に表示されます。名前が付くのは、経営層の案だけです。',
  'silence.screen.none': '終わると、全員の案が名前なしで、一度に表示されます。',
  'silence.late': '時間に間に合わなかった案',
  'silence.late.help': 'この文は候補に入っていません。必要ならコピーして、候補に加えてください。',
  'silence.withheld': '表示されなかった案',
  'silence.withheld.why':
    '名前を出さずに書く人が{min, number}人に満たなくなったため、あなたの案{count, number}件は、だれにも表示されませんでした。',
  'silence.withheld.help': '必要ならコピーして、候補に加えてください。候補には、加えた人の名前が付きます。',
  'silence.withheld.gone': '案の文は、この端末にもサーバーにも残っていません。',
} as const;
