export const privacy = {
  'privacy.title': '回答の見え方',
  'privacy.named.name': '記名',
  'privacy.named.promise': '開示した後は、だれがどう答えたかを、このボードの全員が名前付きで見られます。',
  'privacy.named.who': '開示後は、全員の回答を、全員が名前付きで見られます。',
  'privacy.executives-named.name': '経営層のみ記名',
  'privacy.executives-named.promise':
    '開示した後、経営層の回答は名前付きで見えます。部門代表の回答は、3人以上をまとめた集計だけが見え、名前は出ません。',
  'privacy.executives-named.who':
    '開示後は、経営層の回答を全員が名前付きで見られます。部門代表の回答は、3人以上をまとめた集計だけが見えます。',
  'privacy.anonymous.name': '無記名',
  'privacy.anonymous.promise': '開示した後も、だれがどう答えたかは見えません。3人以上をまとめた集計だけが見えます。',
  'privacy.anonymous.who': '開示後は、3人以上をまとめた集計だけを全員が見られます。名前は出ません。',
  'privacy.until-reveal':
    '開示するまで、あなたの回答は、進行役を含めてボードのほかのだれにも見えません。見えるのは、答え終えたかどうかだけです。',
  'privacy.change': '締め切りまでは、何度でも答えを変えられます。',
  'privacy.dont-know': '「わからない」も立派な回答です。平均には含めません。',
  'privacy.consent': '最後の賛否（賛成・留保・異議）だけは、必ず名前付きで記録します。',
  'privacy.writing': '候補業務の案やメモは、どの設定でも、書いた人の名前がわかります。',
  'privacy.not-evaluation': '回答を人事評価に使うことはありません。',
  'privacy.stored': '名前、役職、部署、回答、書き込みと、その日時を、このボードのサーバーに保存します。',
  'privacy.stored.who': '上記の範囲で、このボードの参加者が見られます。',
  'privacy.stored.operator': 'サーバーの管理者は、保存されたデータを直接開ける立場にあります。',
  'privacy.stored.until': 'サーバーの管理者がボードのデータを削除するまで保存されます。',
  'privacy.stored.until-date': '{date}まで保存し、その後に削除します。',
  'privacy.fixed': 'この設定は、診断を始めた後は変更できません。',
  'privacy.suggested':
    '経営層が3人に満たない場合は、「経営層のみ記名」をお勧めします。人数が少ないと、名前を伏せても、だれの回答かわかってしまうためです。',
  'privacy.yours.named': '開示した後、あなたの回答は名前付きで見えます。',
  'privacy.yours.unnamed': '開示した後も、あなたの回答に名前は出ません。',
  'privacy.fit.voters':
    '投票する人は、経営層{executives, number}人、部門代表{representatives, number}人の見込みです（参加済みの人と、まだ来ていない予定者）。',
  'privacy.fit.nobody': '参加予定者を一覧に載せると、人数に合った設定をここでお勧めします。',
  'privacy.fit.fits': '「{mode}」なら、経営層と部門代表の回答を並べて比べられます。',
  'privacy.fit.named': '「{mode}」なら、人数によらず、経営層と部門代表の回答を並べて比べられます。',
  'privacy.fit.no-departments': '部署ごとの回答は、どの部署も3人以上いるときだけ示せます。',
  'privacy.fit.pooled':
    '「{mode}」のままでは、経営層か部門代表が3人に満たないため、全員を一つにまとめて集計します。経営層と部門代表の違いは示せません。',
  'privacy.fit.left-out':
    '「{mode}」のままでは、部門代表が3人に満たないため、部門代表の回答は表示されず、結果にも反映されません。',
  'privacy.fit.withheld': '「{mode}」のままでは、全員で3人に満たないため、結果を何も示せません。',
  'privacy.fit.advice': 'この人数には「{mode}」をお勧めします。',
  'privacy.too-few': '{group}が3人に満たないため、この設定では{group}の回答を単独では示せません。',
  'privacy.shown': '3人以上が答えているので、このグループだけの集計を示しています。',
  'privacy.merged':
    'このグループだけの集計では個人の回答が推測されるおそれがあるため、ほかのグループとまとめ、全員を同じ重みで集計しています。',
  'privacy.withheld': '回答した人が3人に満たないため、集計は示していません。個人の回答が推測されるのを防ぐためです。',
  'privacy.shift-withheld': 'このラウンドで回答した人が3人に満たないため、前のラウンドからの変化は示していません。',
  'privacy.finished-hidden': '個人の回答が推測されないように、このラウンドでは、だれが答え終えたかを示していません。',
  'privacy.proxy-refused': '無記名になる人の回答を、進行役が代わりに入力することはできません。',
  'privacy.counts-only': 'このボードの書き出しには、一人ひとりの回答ではなく、集計した人数だけが入ります。',
} as const;
