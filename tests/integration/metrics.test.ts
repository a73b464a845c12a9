import { readFile } from 'node:fs/promises';
import { exposeMetrics } from '@nemawashi/server/metrics/expose';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { answerAll } from '../support/gathering.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

/** As Prometheus reads it: a value for each series, by its name and labels. */
const readSeries = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const at = line.lastIndexOf(' ');
        return [line.slice(0, at), Number(line.slice(at + 1))];
      }),
  );

async function expose() {
  const exposed = await exposeMetrics(server.meters.registry, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => exposed.close());
  return (path = '/metrics') => fetch(`http://127.0.0.1:${String(exposed.port)}${path}`);
}

describe('what a server says of itself to those who run it', () => {
  it('Z1 counts boards, people, what is on disk and what was refused, and times answers and writes', async () => {
    const ask = await expose();
    const meeting = await openMeeting(server);
    const voter = await meeting.join('executive', '山本');
    await meeting.leader.do({ type: 'startAssessment' });
    await answerAll(voter, () => 3);
    const items = voter.sections.setup.checklist.length;
    await expect(voter.do({ type: 'startAssessment' })).rejects.toThrow();
    const answer = await ask();
    expect(answer.headers.get('content-type')).toContain('text/plain');
    const series = readSeries(await answer.text());
    const value = (name: string) => series.get(name);
    expect([value('nemawashi_boards'), value('nemawashi_people'), value('nemawashi_lines')]).toEqual([1, 2, 2]);
    expect(value('nemawashi_events_total{type="answered"}')).toBe(items);
    expect(value('nemawashi_events_total{type="roundOpened"}')).toBe(1);
    expect(value('nemawashi_refused_total{kind="not-allowed"}')).toBe(1);
    // The leader's start, the answers, and what was refused.
    expect(value('nemawashi_ack_seconds_count')).toBe(items + 2);
    expect(value('nemawashi_store_append_seconds_count')).toBeGreaterThan(0);
    expect(value('nemawashi_store_failures_total')).toBe(0);
    expect(value('process_resident_memory_bytes')).toBeGreaterThan(0);
    meeting.close();
  });

  it('Z1 names nobody, no board and no answer', async () => {
    const ask = await expose();
    const meeting = await openMeeting(server);
    const voter = await meeting.join('executive', '山本');
    const text = await (await ask()).text();
    for (const said of [meeting.board, voter.seat, meeting.leader.seat, '山本']) expect(text).not.toContain(said);
    meeting.close();
  });

  it('Z2 stands at an address of its own: where people come there is none', async () => {
    const ask = await expose();
    expect((await ask('/')).status).toBe(404);
    const own = await fetch(`${server.origin}/metrics`);
    expect(await own.text()).not.toContain('nemawashi_boards');
  });

  it('Z3 the dashboard asks for nothing that isn’t exposed', async () => {
    const ask = await expose();
    const file = new URL('../../server/deploy/dashboard.json', import.meta.url);
    const { panels } = JSON.parse(await readFile(file, 'utf8')) as {
      panels: readonly { targets?: readonly { expr: string }[] }[];
    };
    const asked = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
    const names = new Set(asked.flatMap((expr) => expr.match(/\b(?:nemawashi|nodejs|process)_\w+/g) ?? []));
    const exposed = await (await ask()).text();
    const types = new Set([...exposed.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
    expect(names.size).toBeGreaterThan(8);
    expect(
      [...names].filter((name) => !types.has(name) && !types.has(name.replace(/_(?:bucket|count|sum)$/, ''))),
    ).toEqual([]);
  });
});
