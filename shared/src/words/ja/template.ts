export const template = {
  'template.save': '準備の内容をひな型として保存',
  'template.save.help':
    'チェック項目・部署・重み・業務の例をファイルに保存し、次のボードの出発点にできます。参加者や回答は含まれません。',
  'template.open': '保存したひな型から始める',
  'template.opened': '「{name}」の内容で始めます。',
  'template.forget': '使わない',
  'template.wrong.other-file': 'ひな型のファイルではありません。このアプリで保存したファイルを選んでください。',
  'template.wrong.packed':
    '圧縮されたファイルかExcelのファイルです。このアプリで保存した「.nemawashi.json」のファイルを選んでください。圧縮したときは、先に展開してください。',
  'template.wrong.encoding':
    'このファイルの文字コードは読めません（Shift_JISなど）。UTF-8で保存し直して、もう一度選んでください。',
  'template.wrong.not-json':
    'ファイルの書式（JSON）が崩れているため、読み取れません。手で直した場合は、カンマや引用符を確かめてください。',
  'template.wrong.other-version':
    '版の違うひな型のため、読み取れません。このアプリで保存し直したファイルを選んでください。',
  'template.wrong.place':
    'ひな型の「{place}」を読み取れません。手で直した場合は、その箇所の値を確かめてください（項目は0から数えます）。',
  'template.wrong.levels':
    'ひな型の「{place}」には、段階をちょうど5つ書いてください（今は{count, number}つです。項目は0から数えます）。',
  'template.wrong.level-text':
    'ひな型の「{place}」は、段階の説明として読み取れません。空にせず、全角24文字（半角48文字）までで書いてください（項目は0から数えます）。',
  'template.wrong.levels-turned':
    'ひな型の「{place}」は1にしてください。5つの段階を持つ項目は、低いほうから高いほうへ並べます（項目は0から数えます）。',
  'template.wrong.tag':
    'ひな型の「{place}」にある「{given}」は、使えない目印です。使えるのは {known} です（項目は0から数えます）。',
  'template.wrong.language':
    'ひな型の「{place}」にある「{given}」は、使えない言語です。使えるのは {known} です（項目は0から数えます）。',
  'template.wrong.no-text':
    'ひな型の「{place}」に文がありません。少なくとも一つの言語で書いてください（項目は0から数えます）。',
  'template.wrong.weight':
    'ひな型の「{place}」の重みを読み取れません。0以上の数で書き、同じまとまりをすべて0にはしないでください（項目は0から数えます）。',
  'template.wrong.double': 'ひな型の「{place}」に、同じidが二つあります。一つずつ違うidにしてください。',
} as const;
