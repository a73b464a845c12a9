import type { Language } from '@nemawashi/shared/words/languages';

const rows = (...lines: readonly (readonly string[])[]): string => lines.map((cells) => cells.join('\t')).join('\n');

/** Lists as they come out of a spreadsheet: four people who can be taken in, and one whose role says nothing. */
export const PASTED: Readonly<Record<Language, string>> = {
  ja: rows(
    ['氏名', 'ふりがな', '役職', '役割', '部署'],
    ['岡田 誠', 'おかだ まこと', '常務取締役', '経営層', ''],
    ['西村 彩', 'にしむら あや', '経理部 課長', '部門代表', '経理'],
    ['藤井 拓海', 'ふじい たくみ', '人事部 主任', '部門代表', '人事'],
    ['近藤 奈緒', 'こんどう なお', '品質保証部 係長', '部門代表', '品質保証'],
    ['上田 実', 'うえだ みのる', '顧問', '相談役', ''],
  ),
  en: rows(
    ['Name', 'Title', 'Role', 'Department'],
    ['Martin Reeve', 'Non-executive director', 'Executive', ''],
    ['Chloe Barnes', 'Finance manager', 'Representative', 'Accounting'],
    ['Samuel Ortiz', 'HR adviser', 'Representative', 'Human resources'],
    ['Ingrid Larsen', 'Quality lead', 'Representative', 'Quality'],
    ['Peter Walsh', 'Adviser', 'Consultant', ''],
  ),
};
