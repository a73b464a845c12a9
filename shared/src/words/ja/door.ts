export const door = {
  'door.title': '短いコードで参加してもらう',
  'door.help': '短いコードを入れた人は待合室に入り、あなたが許可すると参加できます。',
  'door.open': 'コードを出す',
  'door.open.help': '{address} で、このコードを入れてもらってください。投影用の画面にも表示されます。',
  'door.close': '受付を終える',
  'door.code': '参加コード',
  'door.code.help': '会議の画面に出ている8文字です。届いたリンクを貼り付けることもできます。',
  'door.code.unreadable':
    'コードともリンクとも読み取れません。コードは8文字です。リンクは、初めから終わりまで貼り付けてください。',
  'door.go': 'コードで参加する',
  'door.knock': '参加を申し込む',
  'door.waiting': '進行役が許可すると、自動で始まります。このままお待ちください。',
  'door.turned-away': '進行役が参加を許可しませんでした。',
  'door.waiting.title': '{count, number}人が待っています',
  'door.let-in': '参加を許可',
  'door.turn-away': '断る',
  'door.screen': '{address} を開いて、次のコードを入れてください',
} as const;
