import type { BoardClient } from '@nemawashi/server/demo/client';
import type { TableId } from '@nemawashi/shared/documents/tables/catalogue';
import { say } from '@nemawashi/shared/words/say';
import readWorkbook from 'read-excel-file/node';

type Cells = readonly (readonly unknown[])[];
export type Workbook = ReadonlyMap<string, Cells>;

/** An export as the page asks for it, read on a clock in Japan. */
export async function exported({ browser, board, seat }: BoardClient, format: string, query = ''): Promise<Response> {
  const path = `/api/boards/${board}/export/${format}?seat=${seat}&language=ja&zone=Asia/Tokyo${query}`;
  return fetch(`${browser.origin}${path}`, { headers: { cookie: browser.cookie } });
}

/** The Excel export, read by another library than the one that wrote it: cells by the sheet's name. */
export async function workbook(client: BoardClient, query = ''): Promise<Workbook> {
  const file = Buffer.from(await (await exported(client, 'excel', query)).arrayBuffer());
  const sheets: readonly { sheet: string; data: Cells }[] = await readWorkbook(file);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** What a table's sheet is called. */
export const sheet = (id: TableId): string => say('ja', `export.table.${id}`);

/** A sheet's rows by its headings. */
export function records(cells: Cells | undefined): Record<string, unknown>[] {
  const [head = [], ...rows] = cells ?? [];
  return rows.map((row) => Object.fromEntries(head.map((title, column) => [String(title), row[column] ?? null])));
}
