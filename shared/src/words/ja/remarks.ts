export const remarks = {
  'remarks.title': '外部顧問・オブザーバーの意見',
  'remarks.help': '賛否には数えません。名前とともに、計画と書き出しに載ります。',
  'remarks.none': '意見は、まだありません。',
  'remarks.text': '意見',
  'remarks.adviser': 'だれの意見か',
  'remarks.adviser.help': '席のない顧問などの意見を、代わりに書きとめられます。',
  'remarks.adviser.own': '空欄なら、あなたの意見になります。',
  'remarks.add': '意見を加える',
  'remarks.saved': '意見を加えました。',
  'remarks.drop': '{name}さんの意見を消す',
  'remarks.written-by': '{name}が代わりに記入',
  'remarks.of': '計画の第{version, number}版について・{day}',
} as const;
