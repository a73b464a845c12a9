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
  'seat.hand-on': 'この端末を別の人に渡す',
  'seat.hand-on.help': 'この席の回答は画面から消えます（回答は数えられます）。',
  'seat.hand-on.new': 'はじめて答える人',
  'seat.hand-on.new.help': '招待のQRコードを読み取るか、進行役から聞いた参加コードを入れてください。',
} as const;
