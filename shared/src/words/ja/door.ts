export const door = {
  'door.code': '参加コード',
  'door.code.help': '会議の画面に出ている8文字です。届いたリンクを貼り付けることもできます。',
  'door.code.unreadable':
    'コードともリンクとも読み取れません。コードは8文字です。リンクは、初めから終わりまで貼り付けてください。',
  'door.paste': '届いたリンクを貼り付けてください',
  'door.paste.help': 'メールやチャットの文ごと貼り付けてもかまいません。8文字の参加コードでも参加できます。',
  'door.paste.go': 'このリンクを開く',
  'door.go': 'コードで参加する',
  'door.knock': '参加を申し込む',
  'door.waiting': '進行役が許可すると、自動で始まります。このままお待ちください。',
  'door.asking': '申し込んでいます',
  'door.again': '入力した内容は残っています。自動でもう一度試すので、このまま開いておいてください。',
  'door.as': '申し込んだ内容：',
  'door.change': '内容を直す',
  'door.knock-again': 'もう一度申し込む',
  'door.turned-away': '進行役が参加を許可しませんでした。',
  'door.screen': 'このアドレスを開いて、コードを入力',
} as const;
