export const seat = {
  'seat.link': '別の端末で続ける',
  'seat.link.make': '本人用リンクを作る',
  'seat.link.qr': '別の端末で読み取るQRコード',
  'seat.link.mine.help':
    'スマートフォンなど別の端末で読み取ると、同じ席をそのまま続けられます。両方の端末が同じ内容になります。',
  'seat.link.other.help':
    '端末をなくした人などのために作れます。作ったことは全員に表示され、これまでの回答はその席に表示されなくなります（回答は数えられます）。',
  'seat.link.secret': 'このリンクを持つ人は、その席で回答できます。本人だけに渡してください。',
  'seat.return.title': '席に戻る',
  'seat.return.loading': 'リンクを確かめています',
  'seat.entered.banner': '{name}さんの席です。本人が言った回答を入力してください。',
  'seat.reissued.banner':
    '進行役がこの席の本人用リンクを作りました。それより前の回答は数えられていますが、ここには表示されません。',
  'seat.switch': 'このブラウザーの別の席に切り替える',
} as const;
