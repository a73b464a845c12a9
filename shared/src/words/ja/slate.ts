export const slate = {
  'slate.left-out.title': '採点対象に入らなかったもの',
  'slate.left-out.no-title': '「{excerpt}」には題名がないため、採点対象に入っていません。',
  'slate.left-out.title-too-long': '「{excerpt}…」は題名が長すぎるため、採点対象に入っていません。',
  'slate.left-out.detail-too-long': '「{excerpt}」は説明が長すぎるため、採点対象に入っていません。',
  'slate.left-out.unreadable': '読み取れない候補が一つあり、採点対象に入っていません。',
  'slate.left-out.too-many': '候補が上限を超えたため、「{excerpt}」は採点対象に入っていません。',
  'slate.left-out.double-id': '「{excerpt}」は同じ候補が重なっているため、一方だけを採点対象に入れました。',
  'slate.late-text': '採点の開始に間に合わなかった書き込みは、採点対象に含まれていません。',
} as const;
