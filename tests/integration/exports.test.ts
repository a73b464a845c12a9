import { byRoleAndReading } from '@nemawashi/shared/board/people-order';
import type { ExportChoice, ExportLine } from '@nemawashi/shared/protocol/exports';
import { TABLE_IDS } from '@nemawashi/shared/documents/tables/catalogue';
import { say } from '@nemawashi/shared/words/say';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { END, FORMULA, NOTE, START } from '../support/acts.ts';
import { agreedPlan, heldMeeting } from '../support/agreed-plan.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { exported, records, sheet, workbook } from '../support/workbook.ts';

let server: TestServer;
let close: (() => void) | null = null;
beforeEach(async () => {
  server = await startServer();
});
afterEach(async () => {
  close?.();
  close = null;
  await server.stop();
});
const held = async <Meeting extends { close(): void }>(meeting: Promise<Meeting>): Promise<Meeting> => {
  const opened = await meeting;
  close = opened.close;
  return opened;
};

describe('an agreed plan taken home', () => {
  it('X1 X2 the workbook, read by another library, says what the board shows: in numbers and dates', async () => {
    const { leader, first } = await held(agreedPlan(server, 'named'));
    const { sections } = leader;
    const book = await workbook(leader);
    for (const id of ['plan', 'ranking', 'checklist', 'distributions', 'people', 'log', 'pilots', 'to-dos'] as const)
      expect([...book.keys()]).toContain(sheet(id));
    expect([...book.keys()][0]).toBe(sheet('plan'));

    const ranking = records(book.get(sheet('ranking')));
    expect(ranking.map((row) => row['総合点'])).toEqual(sections.ranking?.tasks.map(({ score }) => score));
    expect(ranking.map((row) => row['順位'])).toEqual(sections.ranking?.tasks.map(({ rank }) => rank));
    const title = (id: string) => sections.board.slate?.find((task) => task.id === id)?.title;
    expect(ranking.map((row) => row['業務'])).toEqual(sections.ranking?.tasks.map(({ task }) => title(task)));

    const items = records(book.get(sheet('checklist')));
    expect(items.map((row) => row['全体の平均'])).toEqual(
      sections.assessment?.items.map(({ figures }) => figures.mean),
    );
    expect(items.map((row) => row['見方の差'])).toEqual(sections.assessment?.items.map(({ figures }) => figures.gap));
    expect(items[0]?.['メモ']).toBe(NOTE);

    const all = records(book.get(sheet('distributions'))).filter((row) => row['グループ'] === '全体');
    const counts = all.slice(0, items.length).map((row) => ['1', '2', '3', '4', '5'].map((n) => row[n]));
    expect(counts).toEqual(sections.assessment?.items.map(({ everyone }) => everyone?.numbers));

    const people = records(book.get(sheet('people')));
    expect(people.map((row) => row['氏名'])).toEqual(
      sections.people.toSorted(byRoleAndReading).map(({ name }) => name),
    );
    expect(people.filter((row) => row['賛否'] === '条件付き賛成').map((row) => row['氏名'])).toEqual(['総務 次郎']);

    const [pilot] = records(book.get(sheet('pilots')));
    expect(pilot?.['業務']).toBe(title(first));
    expect(pilot?.['開始日']).toEqual(new Date(`${START}T00:00:00Z`));
    expect(pilot?.['終了日']).toEqual(new Date(`${END}T00:00:00Z`));
    expect(pilot?.['ライセンス費（月・円）']).toBe(9000);
    const toDos = records(book.get(sheet('to-dos')));
    expect(toDos.map((row) => row['期日'])).toEqual(
      ['2026-12-20', '2027-02-01', '2026-12-15'].map((day) => new Date(`${day}T00:00:00Z`)),
    );
    const log = records(book.get(sheet('log')));
    expect(log.every((row) => row['日時'] instanceof Date)).toBe(true);
    expect(log.at(-1)?.['できごと']).toBe(
      say('ja', 'export.log.phaseOpened', { phase: say('ja', 'phases.agreed.name') }),
    );
  });

  it('X3 CSV comes with a byte order mark, and what could be a formula is defused; negative numbers stay numbers', async () => {
    const { leader } = await held(agreedPlan(server, 'named'));
    const { sections } = leader;
    const table = async (id: string) => {
      const bytes = new Uint8Array(await (await exported(leader, 'csv', `&table=${id}`)).arrayBuffer());
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = new TextDecoder().decode(bytes);
      return parseCsv<Record<string, string>>(text, { columns: true, bom: true, record_delimiter: '\r\n' });
    };
    for (const id of TABLE_IDS)
      for (const row of await table(id)) {
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*([=+@＝＋－＠]|-(?!\d+(\.\d+)?%?$))/);
      }
    expect((await table('people')).map((row) => row['氏名'])).toContain(`'${FORMULA}`);
    const gaps = (await table('checklist')).map((row) => Number(row['見方の差']));
    sections.assessment?.items.forEach(({ figures }, index) => expect(gaps[index]).toBeCloseTo(figures.gap ?? 0, 4));
    expect(gaps.some((gap) => gap < 0)).toBe(true);
  });

  it('X5 the calendar, read by another library, holds each pilot, the days on which use is counted, and what is due', async () => {
    const { leader } = await held(agreedPlan(server, 'named'));
    const text = await (await exported(leader, 'calendar')).text();
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(text) as [string, never[], never[]]);
    const all = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    // These follow from the day on which it was agreed (X50): today.
    const events = all.filter(({ uid }) => !uid.includes('-again-'));
    const days = events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]);
    // The end isn't part of an event, so it is the day after the last one.
    expect(days).toEqual([
      [START, '2026-12-12'],
      // The tenth is a Sunday, and the day after it a holiday.
      ['2027-01-12', '2027-01-13'],
      ['2027-02-09', '2027-02-10'],
      ['2027-03-11', '2027-03-12'],
      // Homework, and a step after the first success.
      ['2026-12-20', '2026-12-21'],
      ['2027-02-01', '2027-02-02'],
    ]);
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(9);
    expect(events[0]?.description).toContain('担当者: 営業 花子');
  });

  it('D65 what can be read as it is can be looked at in the browser, as plain text under the same name', async () => {
    const { leader } = await held(agreedPlan(server, 'named'));
    const shown = await exported(leader, 'markdown', '&inline=1');
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; filename=.*\.md/);
    expect(shown.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    // The minute stands in it, and may pass between two of them.
    const text = await shown.text();
    const again = await (await exported(leader, 'markdown')).text();
    const undated = (document: string): string => document.replaceAll(/\d{1,2}:\d{2}/g, '');
    expect(undated(text)).toBe(undated(again));
    const workbook = await exported(leader, 'excel', '&inline=1');
    expect(workbook.headers.get('content-disposition')).toMatch(/^attachment; filename=.*\.xlsx/);
  });

  it('D60 a pilot taken off a reopened plan comes cancelled, as another library reads it', async () => {
    const { leader } = await held(agreedPlan(server, 'named'));
    const read = async () => {
      const text = await (await exported(leader, 'calendar')).text();
      const calendar = new ICAL.Component(ICAL.parse(text) as [string, never[], never[]]);
      expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
      return calendar.getAllSubcomponents('vevent').map((event) => ({
        uid: new ICAL.Event(event).uid,
        sequence: new ICAL.Event(event).sequence,
        allDay: new ICAL.Event(event).startDate.isDate,
        status: event.getFirstPropertyValue('status'),
      }));
    };
    const before = await read();
    const { version } = leader.sections.plan;
    await leader.do({ type: 'reopen', reason: '業務を選び直す' });
    await leader.until(({ plan }) => plan.version > version);
    await leader.do({ type: 'chooseWave', plan: leader.sections.plan.version, pilots: [] });
    await leader.until(({ plan }) => plan.pilots.length === 0);
    const after = await read();
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    expect(after.filter(({ status }) => status === 'CANCELLED')).toHaveLength(4);
    const earlier = new Map(before.map(({ uid, sequence }) => [uid, sequence]));
    for (const { uid, sequence, allDay } of after) {
      expect(sequence).toBeGreaterThan(earlier.get(uid) ?? Infinity);
      expect(allDay).toBe(true);
    }
  });

  it('X1 every format says which state it shows, under a name that people can read', async () => {
    const { leader } = await held(agreedPlan(server, 'named'));
    const markdown = await (await exported(leader, 'markdown')).text();
    for (const text of [
      '計画の第4版',
      '第1ラウンド',
      '条件付き承認',
      '利用規程の案を作る',
      '期限を切って確かめる',
      NOTE.split('\n')[0],
    ])
      expect(markdown).toContain(text);
    const response = await exported(leader, 'excel');
    const disposition = response.headers.get('content-disposition') ?? '';
    const [, name = ''] = /filename\*=UTF-8''([^;]+)/.exec(disposition) ?? [];
    expect(decodeURIComponent(name)).toMatch(/^生成AIの進め方_決定_\d{8}-\d{4}\.xlsx$/);
  });

  it('X8 a file that tells its progress is the file that comes without, and never goes backwards', async () => {
    const { leader } = await held(agreedPlan(server, 'named'));
    const told = Buffer.from(await (await exported(leader, 'csv', '&table=people&progress=1')).arrayBuffer());
    const plain = Buffer.from(await (await exported(leader, 'csv', '&table=people')).arrayBuffer());
    // Where it has to wait it is said again and again how far it is.
    const head = told.indexOf('{"kind":"file"');
    const end = told.indexOf(10, head);
    expect(JSON.parse(told.subarray(head, end).toString())).toMatchObject({ kind: 'file', bytes: plain.length });
    expect(told.subarray(end + 1).equals(plain)).toBe(true);

    const excel = Buffer.from(await (await exported(leader, 'excel', '&progress=1')).arrayBuffer());
    const lines = excel.toString('latin1').split('\n');
    const steps = lines.flatMap((line): number[] => {
      if (!line.startsWith('{"kind":"progress"')) return [];
      const step = JSON.parse(line) as Extract<ExportLine, { kind: 'progress' }>;
      return [step.done / step.of];
    });
    expect(steps.length).toBeGreaterThan(5);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });
});

describe('a board where people are not named', () => {
  it.each(['executives-named', 'anonymous'] as const)(
    'X6 exports of a board that is %s hold counts only, and nothing of who answered or when',
    async (privacy) => {
      const { leader, voters } = await held(heldMeeting(server, privacy));
      const book = await workbook(leader);
      const names = [...leader.sections.people.values()].map(({ name }) => name);
      for (const id of ['checklist', 'distributions'] as const) {
        const text = JSON.stringify(book.get(sheet(id)));
        for (const name of names) expect(text).not.toContain(name);
        for (const { seat } of voters) expect(text).not.toContain(seat);
      }
      // Three of each group answered: nothing smaller may stand apart, so no department does.
      const groups = new Set(records(book.get(sheet('distributions'))).map((row) => row['グループ']));
      expect([...groups].sort()).toEqual(['全体', '経営層', '部門代表'].sort());
      const log = records(book.get(sheet('log')));
      expect(log.map((row) => row['できごと']).join()).not.toMatch(/回答/);
      const voterNames = new Set(names.slice(1));
      // Voters came; nothing else of them is told before they consent.
      expect(log.filter((row) => voterNames.has(String(row['だれが'])))).toEqual([]);
      const bundle = await (await exported(leader, 'bundle')).text();
      expect(bundle).not.toContain('"answered"');
      expect(bundle).not.toContain('"ballots"');
    },
  );
});

describe('exports at any time', () => {
  it('X1 a board that has just been made exports as well, and only the calendar has nothing to say yet', async () => {
    const { leader } = await held(openMeeting(server));
    const choices = await leader.browser.ask<readonly ExportChoice[]>(
      'GET',
      `/api/boards/${leader.board}/exports?seat=${leader.seat}`,
    );
    for (const { format, missing, tables } of choices) {
      const response = await exported(leader, format);
      expect(response.status).toBe(missing === null ? 200 : 409);
      expect(tables.length > 0).toBe(format === 'csv');
    }
    expect(choices.flatMap(({ format, missing }) => (missing === null ? [] : [format]))).toEqual(['calendar']);
    const book = await workbook(leader);
    expect(records(book.get(sheet('ranking')))).toEqual([]);
    expect(JSON.stringify(book.get(sheet('plan')))).toContain(say('ja', 'plan.state.draft'));
  });

  it('X20 X22 the document and the workbook end with the guide, unless it is left out', async () => {
    const { leader } = await held(agreedPlan(server, 'anonymous'));
    const title = say('ja', 'guide.title');
    const heading = `## ${say('ja', 'guide.annex.title', { title })}`;
    const text = await (await exported(leader, 'markdown')).text();
    const annex = text.slice(text.indexOf(heading));
    expect(annex.split('\n').filter((line) => line.startsWith('## '))).toEqual([heading]);
    expect(annex).toContain(`| ${say('ja', 'pattern.topDown.name')}`);
    expect([...(await workbook(leader)).keys()].at(-1)).toBe(title);

    const without = await (await exported(leader, 'markdown', '&annex=0')).text();
    expect(without).not.toContain(heading);
    // All the rest is the same, but for the time at which it was made.
    expect(without.split('\n').length).toBe(text.slice(0, text.indexOf(heading)).trimEnd().split('\n').length + 1);
    expect([...(await workbook(leader, '&annex=0')).keys()]).not.toContain(title);
    expect((await exported(leader, 'markdown', '&annex=yes')).status).toBe(400);
  });

  it('X1 whoever has no seat gets nothing', async () => {
    const { leader } = await held(openMeeting(server));
    const path = `/api/boards/${leader.board}/export/excel?seat=${leader.seat}`;
    expect((await fetch(`${server.origin}${path}`)).status).toBe(401);
    expect((await exported(leader, 'spreadsheet')).status).toBe(404);
  });
});
