import { wordsOf } from '@nemawashi/server/documents/pieces';
import type { Waiting } from '@nemawashi/shared/board/waiting';
import type { ExportChoice } from '@nemawashi/shared/protocol/exports';
import { leads } from '@nemawashi/shared/board/participant';
import type { ExpectedId, SeatId } from '@nemawashi/shared/board/ids';
import type { DoorFound, KnockState } from '@nemawashi/shared/protocol/door';
import type {
  DocumentEarlier,
  DocumentWriter,
  Invitation,
  JoinBoard,
  Joined,
  KnownBoard,
  MadeLink,
  PresentLink,
  Retention,
  SessionKept,
} from '@nemawashi/shared/protocol/http';
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
const ANSWERS: Readonly<Record<string, (house: House, query: URLSearchParams, body: unknown) => unknown>> = {
  'personal-invitations': (house, query, body): readonly MadeLink[] => {
    const { people, anew = false } = body as { people: readonly ExpectedId[]; anew?: boolean };
    return house.invite(query.get('seat') as SeatId, people, anew);
  },
  links: ({ story, links }): readonly PresentLink[] =>
    [...story.state.links.values()]
      .filter(({ revokedAt }) => revokedAt === null)
      .map(({ id, role, department, expected }) => ({
        link: id,
        role,
        department,
        secret: links.get(id) ?? `secret-of-${id}`,
        ...(expected !== null && { expected }),
      })),
  invitation: (house, _query, body): Invitation => {
    const { link } = [...house.story.state.links.values()]
      .map((each) => ({ link: each, secret: house.links.get(each.id) }))
      .find(({ secret }) => secret === (body as { secret: string }).secret) ?? { link: null };
    if (link === null) throw new Error('No such link');
    const { title, departments, privacy } = house.story.state;
    return {
      title,
      role: link.role,
      department: link.department,
      departments,
      privacy,
      leaders: [],
      keptUntil: house.retention.until,
      person: null,
      held: [],
    };
  },
  seats: (house, _query, body): Joined => {
    const { secret, ...who } = body as Pick<JoinBoard, 'secret'> & Pick<Waiting, 'person' | 'department'>;
    const seat = house.admit(secret, who);
    house.held = [...house.held, seat];
    return { board: house.story.state.id, seat };
  },
  waiting: (house, _query, body): KnockState => {
    // The form sends all of them, an empty one too.
    const { ticket, person, role, department } = body as Waiting;
    const { at: since } = house.story.state;
    house.waiting = [
      ...house.waiting.filter((each) => each.ticket !== ticket),
      { ticket, person, role, department, since },
    ];
    return { kind: 'waiting' };
  },
  door: ({ story: { state }, retention }): DoorFound => ({
    board: state.id,
    title: state.title,
    departments: state.departments,
    privacy: state.privacy,
    keptUntil: retention.until,
  }),
  boards: ({ story: { state }, held }): readonly KnownBoard[] =>
    held.flatMap((seat) => {
      const { id: board, title, phase, foundedAt } = state;
      const person = state.participants.get(seat);
      return person === undefined
        ? []
        : [
            {
              ...{ board, seat, title, name: person.name, role: person.role, phase, foundedAt },
              leads: leads(person),
              entered: false,
            },
          ];
    }),
  session: ({ keepsCookies }): SessionKept => ({ kept: keepsCookies }),
  exports: () => EXPORTS,
  retention: ({ retention }): Retention => retention,
  earlier: ({ documents }, query): readonly DocumentEarlier[] =>
    documents
      .held(query.get('document') ?? '')
      .earlier.all.map(({ place, pieces }) => ({ place, text: wordsOf(pieces) })),
  writers: ({ documents }, query): readonly DocumentWriter[] =>
    [...documents.held(query.get('document') ?? '').writers].map(([client, { seat }]) => ({
      client,
      seat: seat as DocumentWriter['seat'],
    })),
};

/** In the place of the page's requests: the house answers what it knows, and nothing else is asked. */
export function request<Value>(_method: 'GET' | 'POST', path: string, body?: unknown): Promise<Result<Value>> {
  const { pathname, searchParams } = new URL(path, location.origin);
  const what = pathname.split('/').at(-1) ?? '';
  here().requested.push(what);
  const refusal = here().refuses.get(what);
  if (refusal !== undefined) return Promise.resolve({ ok: false, refusal } as Result<Value>);
  const answer = ANSWERS[what];
  if (answer === undefined) throw new Error(`Nobody answers ${path} on the stage`);
  return Promise.resolve({ ok: true, value: answer(here(), searchParams, body) as Value });
}
