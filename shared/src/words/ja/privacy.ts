export const privacy = {
  'privacy.title': '回答の見え方',
  'privacy.named.name': '記名',
  'privacy.named.promise': '開示した後は、だれがどう答えたかを、このボードの全員が名前付きで見られます。',
  'privacy.executives-named.name': '経営層のみ記名',
  'privacy.executives-named.promise':
    '開示した後、経営層の回答は名前付きで見えます。部門代表の回答は、3人以上をまとめた集計だけが見え、名前は出ません。',
  'privacy.executives-named.reasons':
    '回答に添えた理由（任意）は、経営層は名前付きで、部門代表は同じ設問に3人以上が書いたときだけ、名前なしで並べます。書き方から、だれの言葉か分かることがあります。',
  'privacy.anonymous.name': '無記名',
  'privacy.anonymous.promise': '開示した後も、だれがどう答えたかは見えません。3人以上をまとめた集計だけが見えます。',
  'privacy.anonymous.reasons':
    '回答に添えた理由（任意）は、同じ設問に3人以上が書いたときだけ、名前なしで並べます。書き方から、だれの言葉か分かることがあります。',
  'privacy.alike':
    '同じグループの全員が同じ数字を答えると、全員の答えがわかることになります。自分の答えを話せば、残りの人の答えが絞られることもあります。',
  'privacy.until-reveal':
    '開示するまで、あなたの回答は、進行役を含めてボードのほかのだれにも見えません。見えるのは、答え終えたかどうかだけです。',
  'privacy.operator': 'ただし、サーバーの管理者は、開示する前でも、保存された回答を直接開ける立場にあります。',
  'privacy.consent': '最後の賛否（賛成・条件付き賛成・反対）だけは、必ず名前付きで記録します。',
  'privacy.writing':
    '候補業務の案やメモ、宿題の担当は、どの設定でも名前がわかります（無記名で一人ずつ書いた案を除きます）。',
  'privacy.not-evaluation': '回答を人事評価に使うことはありません。',
  'privacy.stored': '名前、役職、部署、回答、書き込みと、その日時を、このボードのサーバーに保存します。',
  'privacy.stored.who': '上記の範囲で、このボードの参加者が見られます。',
  'privacy.stored.device':
    'https でつないだ端末には、最後に見た画面の内容を最長14日間保存します（回答の内容は、届くまでの間だけ）。端末をほかの人に渡すと消えます。',
  'privacy.stored.until': 'サーバーの管理者がボードのデータを削除するまで保存されます。',
  'privacy.fixed': 'この設定は、診断を始めた後は変更できません。',
  'privacy.suggested':
    '経営層が3人に満たない場合は、「経営層のみ記名」をお勧めします。人数が少ないと、名前を伏せても、だれの回答かわかってしまうためです。',
  'privacy.yours.named': '開示まで伏せ、開示後は名前付きで見えます。',
  'privacy.yours.unnamed': '開示まで伏せ、開示後も名前は出ません。',
  'privacy.fit.voters': '回答する人は、経営層{executives, number}人、部門代表{representatives, number}人の見込みです。',
  'privacy.fit.list': '参加済みの人と、まだ来ていない予定者を数えています。',
  'privacy.fit.announced': 'ボードを作ったときに入れた人数です。参加予定者を一覧に載せると、より正確になります。',
  'privacy.fit.here': '今いる人だけを数えています。参加予定者を一覧に載せると、来る前の人も数えます。',
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
  'privacy.merged':
    'このグループだけの集計では個人の回答が推測されるおそれがあるため、ほかのグループとまとめ、全員を同じ重みで集計しています。',
  'privacy.withheld': '回答した人が3人に満たないため、集計は示していません。個人の回答が推測されるのを防ぐためです。',
} as const;
