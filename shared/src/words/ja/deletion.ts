export const deletion = {
  'deletion.title': 'ボードを削除する',
  'deletion.lost': '{count, number}人全員が、このボードを開けなくなります。元に戻すことはできません。',
  'deletion.lost.what': '回答、候補、話し合いの記録、計画、合意と署名、招待リンクが、すべてサーバーから消えます。',
  'deletion.export-first': '残しておきたいものは、先に書き出してください。',
  'deletion.type': '確かめるため、ボードの名前「{title}」を入力してください',
  'deletion.backups': 'サーバーの管理者が取ったバックアップには、そのバックアップが消されるまで残ります。',
  'deletion.do': '完全に削除する',
} as const;
