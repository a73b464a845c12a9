/** What a device keeps of a board, for when there is no line. */
export const kept = {
  'kept.as-of': '{time}時点の内容です。いまはサーバーにつながっていません。',
  'kept.answers':
    '回答できます。この端末に保存し、つながると自動で届けます。受付済みの回答は有効ですが、内容はここに表示しません。選び直すと置き換わります。',
  'kept.read-only': 'つながるまでは、見ることだけができます。つながると自動で新しい内容に切り替わります。',
  'kept.without': 'みんなで書く案とメモ、タイマーは、つながるまで表示しません。',
  'kept.ideas': '候補業務の案は、つながると表示します。',
} as const;
