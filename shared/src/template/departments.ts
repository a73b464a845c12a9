import type { TemplateDepartment } from './template.ts';

export const DEPARTMENTS: readonly TemplateDepartment[] = [
  { id: 'sales', name: { ja: '営業', en: 'Sales' } },
  { id: 'general-affairs', name: { ja: '総務', en: 'General affairs' } },
  { id: 'planning', name: { ja: '経営企画', en: 'Corporate planning' } },
  { id: 'field', name: { ja: '製造・現場', en: 'Shop floor' } },
  { id: 'hr', name: { ja: '人事', en: 'Human resources' } },
  { id: 'accounting', name: { ja: '経理', en: 'Accounting' } },
  { id: 'support', name: { ja: 'サポート', en: 'Support' } },
];
