export const minutes = {
  'minutes.title': '議事録',
  'minutes.what': '内容',
  'minutes.owner': '担当',
  'minutes.drop': '「{text}」を消す',
  'minutes.homework.add': '宿題を追加',
  'minutes.homework.none': '宿題はありません。',
  'minutes.concerns': '条件付き賛成と反対への対応',
  'minutes.remark': '対応',
  'minutes.concern.open': '対応はまだ決まっていません。',
  'minutes.concern.answer': '対応する',
  'minutes.edit': '議事録を書く',
} as const;
