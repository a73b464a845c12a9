import type { SampleTask } from './template.ts';

/** Tasks that many firms feel as slow or tedious, to start the room's own list from. */
export const SAMPLE_TASKS: readonly SampleTask[] = [
  {
    id: 'sales-proposal',
    department: 'sales',
    title: { ja: '提案書のたたき台づくり', en: 'First drafts of proposals' },
    detail: {
      ja: '顧客の課題と過去の提案書をもとに、構成案と下書きを作る。',
      en: 'Outline and draft a proposal from the customer’s needs and earlier proposals.',
    },
  },
  {
    id: 'sales-meeting-notes',
    department: 'sales',
    title: { ja: '商談メモの整理', en: 'Tidying up meeting notes' },
    detail: {
      ja: '商談で取ったメモから、要点と次にやることをまとめる。',
      en: 'Turn notes from a customer meeting into key points and next steps.',
    },
  },
  {
    id: 'sales-daily-report',
    department: 'sales',
    title: { ja: '営業日報の作成', en: 'Daily sales reports' },
    detail: {
      ja: '箇条書きのメモから、決まった書式の日報を仕上げる。',
      en: 'Write up the daily report in its usual form from a few bullet points.',
    },
  },
  {
    id: 'general-affairs-minutes',
    department: 'general-affairs',
    title: { ja: '議事録の作成', en: 'Meeting minutes' },
    detail: {
      ja: '会議の文字起こしから、決定事項と宿題を抜き出して議事録にする。',
      en: 'Write minutes with decisions and action items from a meeting transcript.',
    },
  },
  {
    id: 'general-affairs-faq',
    department: 'general-affairs',
    title: { ja: '社内からの問い合わせへの回答', en: 'Answers to internal questions' },
    detail: {
      ja: '規程や手続きについてよくある質問に、回答の下書きを用意する。',
      en: 'Prepare draft answers to common questions about rules and procedures.',
    },
  },
  {
    id: 'general-affairs-notice',
    department: 'general-affairs',
    title: { ja: '社内通知文の作成', en: 'Internal notices' },
    detail: {
      ja: '伝えたい要点から、読みやすい案内文の下書きを作る。',
      en: 'Draft a clear notice from the points that need to be made.',
    },
  },
  {
    id: 'planning-material',
    department: 'planning',
    title: { ja: '会議資料のたたき台づくり', en: 'First drafts of meeting material' },
    detail: {
      ja: '論点と数字のメモから、会議資料の構成と文案を作る。',
      en: 'Outline and draft material for a meeting from notes and figures.',
    },
  },
  {
    id: 'planning-research',
    department: 'planning',
    title: { ja: '調査資料の要約', en: 'Research digests' },
    detail: {
      ja: '公開されている調査や記事を読み比べ、要点を1ページにまとめる。',
      en: 'Compare published studies and articles and sum them up on one page.',
    },
  },
  {
    id: 'field-spoken-report',
    department: 'field',
    title: { ja: '音声入力による作業日報', en: 'Daily reports by voice' },
    detail: {
      ja: 'その日の作業を話すだけで、日報の形に整える。',
      en: 'Say what was done that day and have it put into the form of a report.',
    },
  },
  {
    id: 'field-procedure',
    department: 'field',
    title: { ja: '作業手順書の作成', en: 'Work procedures' },
    detail: {
      ja: 'ベテランの説明やメモから、手順書の下書きを作る。',
      en: 'Draft a written procedure from an experienced worker’s explanation.',
    },
  },
  {
    id: 'field-quote',
    department: 'field',
    title: { ja: '見積書の下書き', en: 'Draft quotes' },
    detail: {
      ja: '依頼の内容と過去の見積もりから、項目を洗い出して下書きを作る。',
      en: 'List the items and draft a quote from the request and earlier quotes.',
    },
  },
  {
    id: 'hr-job-ad',
    department: 'hr',
    title: { ja: '求人票の文案づくり', en: 'Job advertisements' },
    detail: {
      ja: '募集する仕事の内容と条件から、応募者に伝わる文案を作る。',
      en: 'Draft an advertisement from the duties and terms of the job.',
    },
  },
  {
    id: 'hr-interview',
    department: 'hr',
    title: { ja: '面接の質問づくり', en: 'Interview questions' },
    detail: {
      ja: '求める人物像に合わせて、面接で聞く質問の案を用意する。',
      en: 'Prepare interview questions that fit the person being looked for.',
    },
  },
  {
    id: 'accounting-claims',
    department: 'accounting',
    title: { ja: '経費精算の一次チェック', en: 'First check of expense claims' },
    detail: {
      ja: '申請の内容を社内規程と照らし合わせ、確認が必要なものを挙げる。',
      en: 'Compare claims with company rules and point out those that need a look.',
    },
  },
  {
    id: 'support-reply',
    department: 'support',
    title: { ja: '問い合わせへの返信の下書き', en: 'Draft replies to customers' },
    detail: {
      ja: '過去の対応をもとに、返信文の下書きを作る。送る前に人が確認する。',
      en: 'Draft replies from earlier cases. A person checks them before they are sent.',
    },
  },
];
