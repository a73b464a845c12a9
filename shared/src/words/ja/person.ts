export const person = {
  'person.correct': '氏名・役割・部署の訂正',
  'person.lead': '進行役の共有と交代',
  'person.lead.help': '進行役は何人いてもかまいません。回答する人が進行役を兼ねることもできます。',
  'person.lead.give': '進行役にする',
  'person.lead.take': '進行役から外す',
  'person.lead.leave': '進行役を降りる',
  'person.lead.hand-over': 'この人に交代する',
  'person.lead.hand-over.help': '交代すると、あなたの画面から進行役の操作がなくなります。',
  'person.lead.hand-over.sure': '{name}さんに交代する',
  'person.remove': 'ボードから外す',
  'person.remove.help':
    '接続はすぐに切れ、戻れなくなります。締め切り前の回答は数えません。締め切った結果は変わりません。',
  'person.remove.link': 'この人が使った招待リンクも無効にする',
  'person.remove.sure': '{name}さんを外す',
} as const;
