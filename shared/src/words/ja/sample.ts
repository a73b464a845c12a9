export const sample = {
  'sample.title': 'サンプル',
  'sample.bar': 'サンプルの操作',
  'sample.kept': '保存も送信もしません',
  'sample.next': '次へ：{phase}',
  'sample.next.ideas': '次へ：全員の案を見る',
  'sample.next.again': '次へ：2回目の診断',
  'sample.next.reassess': '次へ：再診断',
  'sample.anew': '最初から',
  'sample.own': '自分のボードを作る',
  'sample.elsewhere': 'サンプルにはありません。自分のボードで使えます。',
} as const;
