export const reminder = {
  'reminder.open': '締め切りと案内',
  'reminder.title': '参加を促す案内文',
  'reminder.due': '回答の期限',
  'reminder.copy': '案内文をコピー',
  'reminder.text':
    '「{board}」への回答をお願いします。登録は要りません。下のリンクを開き、名前を入れるだけで答えられます。',
  'reminder.until': '{time}までに回答してください。',
  'reminder.over': '期限を過ぎています。締め切るまでは、まだ答えられます。',
  'reminder.no-link':
    '使える招待リンクがないため、案内文にリンクが入っていません。「招待」で新しいリンクを作ると入ります。',
  'reminder.back': '途中まで答えた方は、同じ端末で同じリンクを開くと続きから答えられます。',
} as const;
