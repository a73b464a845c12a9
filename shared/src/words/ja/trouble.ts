/** Why a page has no line to its board, and what to do. The causes are those of the page's `reach`. */
export const trouble = {
  'trouble.title': 'ボードにつながっていません',
  'trouble.offline': 'この端末は、ネットワークにつながっていません。',
  'trouble.offline.next': 'Wi-Fiやモバイル通信を確かめてください。',
  'trouble.unreachable': 'サーバーから応答がありません。',
  'trouble.unreachable.next': 'ほかのページを開けるか、社内ネットワークやVPNにつながっているかを確かめてください。',
  'trouble.failing': 'サーバー、またはその手前の機器が、今は応答できません。',
  'trouble.failing.next':
    '再起動の途中かもしれません。数分たっても変わらないときは、情報システム担当の方に伝えてください。',
  'trouble.not-ours': 'このアドレスから、別の画面が返ってきました。',
  'trouble.not-ours.next':
    'ネットワークのサインイン画面か、閲覧制限の画面かもしれません。このページを新しいタブで開いて確かめてください。',
  'trouble.line': 'サーバーには届いていますが、ボードとの通信が途中で止まっています。',
  'trouble.line.next':
    '社内のプロキシやセキュリティ製品が原因かもしれません。次の内容を情報システム担当の方に伝えてください。',
  'trouble.again': '自動で試し続けています。送った回答や保存待ちの回答は失われません。',
  'trouble.asking-again': '自動でもう一度試します。',
  'trouble.for-it': '情報システム担当の方へ',
  'trouble.for-it.ask': '{origin} への次の通信を、途中で止めずに通してください。',
  'trouble.for-it.http': 'HTTPのGETとPOST（/api/ と /socket.io/）。応答が届くまで、最長30秒ほどかかります。',
  'trouble.for-it.websocket':
    'できればWebSocket（/socket.io/ と /sync/）。通れば速くなりますが、通らなくても使えます。',
  'trouble.for-it.more': '詳しくは、プログラムに付属の docs/running.md をご覧ください。',
} as const;
