import { defused } from '@nemawashi/shared/export/csv';

/** Names and links, a row each, as a spreadsheet or a mail merge takes them when they are pasted. */
export const personalTable = (rows: readonly { readonly name: string; readonly address: string }[]): string =>
  rows.map(({ name, address }) => `${defused(name)}\t${address}`).join('\n');
