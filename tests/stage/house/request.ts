import type { ExportChoice } from '@nemawashi/shared/protocol/exports';
import type { DocumentWriter, PresentLink } from '@nemawashi/shared/protocol/http';
import type { Result } from '@nemawashi/web/src/lib/connection/request.ts';
import { here, type House } from './house.ts';

export { refusalIn } from '@nemawashi/web/src/lib/connection/request.ts';

const EXPORTS: readonly ExportChoice[] = [
  {
    format: 'markdown',
    name: { ja: '文書（Markdown）', en: 'Document (Markdown)' },
    help: { ja: '全体', en: 'All of it' },
    tables: [],
    missing: null,
  },
  {
    format: 'csv',
    name: { ja: '表（CSV）', en: 'Table (CSV)' },
    help: { ja: '一つの表', en: 'One table' },
    tables: [{ id: 'plan', name: { ja: '計画', en: 'Plan' } }],
    missing: null,
  },
];

/** What a page asks over HTTP while a board is looked at, by the last step of the address. */
const ANSWERS: Readonly<Record<string, (house: House, query: URLSearchParams) => unknown>> = {
  links: ({ story, links }): readonly PresentLink[] =>
    [...story.state.links.values()]
      .filter(({ revokedAt }) => revokedAt === null)
      .map(({ id, role, department }) => ({ link: id, role, department, secret: links.get(id) ?? `secret-of-${id}` })),
  exports: () => EXPORTS,
  writers: ({ documents }, query): readonly DocumentWriter[] =>
    [...documents.held(query.get('document') ?? '').writers].map(([client, { seat }]) => ({
      client,
      seat: seat as DocumentWriter['seat'],
    })),
};

/** In the place of the page's requests: the house answers what it knows, and nothing else is asked. */
export function request<Value>(_method: 'GET' | 'POST', path: string): Promise<Result<Value>> {
  const { pathname, searchParams } = new URL(path, location.origin);
  const answer = ANSWERS[pathname.split('/').at(-1) ?? ''];
  if (answer === undefined) throw new Error(`Nobody answers ${path} on the stage`);
  return Promise.resolve({ ok: true, value: answer(here(), searchParams) as Value });
}
