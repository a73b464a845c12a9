export const page = {
  'page.theme': '画面の明るさ',
  'page.theme.auto': '端末に合わせる',
  'page.theme.light': '明るい画面',
  'page.theme.dark': '暗い画面',
  'page.skip': '本文へ移動',
  'page.home': 'はじめのページ',
  'page.to-home': 'はじめのページへ',
  'page.reload': '読み込み直す',
  'page.error.title': 'ページを表示できませんでした',
  'page.error.not-found': 'このアドレスのページはありません。リンクが途中で切れていないか、確かめてください。',
  'page.error.other': '画面の表示中に問題が起きました。読み込み直しても、送った回答や保存待ちの回答は失われません。',
  'page.offline': 'サーバーにつながりませんでした。ネットワークを確かめて、もう一度お試しください。',
  'page.part-missing':
    '画面の一部を読み込めませんでした。ネットワークを確かめて、読み込み直してください。送った回答や保存待ちの回答は失われません。',
  'page.copy-by-hand': '自動でコピーできませんでした。選択された文字を、手でコピーしてください。',
  'page.optional': '任意',
  'page.not-blank': '空白以外の文字を入力してください。',
  'page.length': '{length, number}/{max, number}文字',
  'page.too-long':
    '{over, number}文字多すぎます（上限{max, number}文字）。上限に収まるまで送られません。',
} as const;
