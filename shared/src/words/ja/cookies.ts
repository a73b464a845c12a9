export const cookies = {
  'cookies.title': 'この開き方では席を保てません',
  'cookies.why':
    'このブラウザーがCookie（席を覚えておくための小さな記録）を保存しないため、席を取っても、すぐに失われてしまいます。まだ何も登録していません。',
  'cookies.why.in-app':
    'アプリの中の画面では、Cookie（席を覚えておくための小さな記録）が保存されないことがあり、席を取っても失われてしまいます。まだ何も登録していません。',
  'cookies.why.app':
    '{app}の中の画面では、Cookie（席を覚えておくための小さな記録）が保存されないことがあり、席を取っても失われてしまいます。まだ何も登録していません。',
  'cookies.ways': '次のどれかで続けられます',
  'cookies.way.browser': '普段お使いのブラウザー（Safari、Chrome、Edgeなど）で、同じリンクを開いてください。',
  'cookies.way.ios': '画面の隅の「⋯」か共有のボタンから、「Safariで開く」や「ブラウザーで開く」を選んでください。',
  'cookies.way.android': '画面の隅の「⋮」から、「Chromeで開く」や「ブラウザーで開く」を選んでください。',
  'cookies.way.allow': 'ブラウザーの設定で、このサイト（{site}）のCookieを許可し、「もう一度試す」を押してください。',
  'cookies.link': 'このページのリンク',
  'cookies.share': 'リンクを送る',
} as const;
