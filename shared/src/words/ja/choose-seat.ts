export const chooseSeat = {
  'choose-seat.title': 'どの席を開きますか',
  'choose-seat.entered': 'あなたが代わりに入力する人',
  'choose-seat.none':
    'このブラウザーには、このボードの席がありません。届いたリンクを開くか、ここに貼り付けて参加してください。',
} as const;
