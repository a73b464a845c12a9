export const preview = {
  'preview.title': '部門代表の結果',
  'preview.help': '先に部門代表の回答を開示しています。経営層の回答は、まだだれにも見えません。',
  'preview.none': 'この人数では、部門代表の回答だけを分けて示せません。残りを開示すると、まとめた結果が表示されます。',
  'preview.below': 'この下に表示しているのは、前のラウンドまでの結果です。',
} as const;
