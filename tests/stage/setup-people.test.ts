import { MOST_EXPECTED } from '@nemawashi/shared/board/expected';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from './house/axe.ts';
import { gatherHere } from './house/gather.ts';
import { gone, goTo, PART, there } from './house/hands.ts';
import { ja, PHONE, says, show } from './house/mount.ts';
import { sideways } from './measure/sideways.ts';

const LIST = [
  '氏名\t役職\tふりがな\t役割\t部署',
  '山本　健一\t代表取締役\tやまもと けんいち\t役員\t',
  '小林 さくら\t課長\tこばやし さくら\t\t営業部',
  '田中 太郎\t主任\t\t\t品質保証',
  '小林さくら\t課長\t\t\t営業',
  '謎 の人\t\t\t社外取締役以外\t',
].join('\r\n');

async function opened(language: 'ja' | 'en' = 'ja', size?: typeof PHONE) {
  const meeting = gatherHere();
  const shown = await show(meeting.leader, { language, ...(size && { size }) });
  goTo('people');
  const field = shown.getByLabelText(say(language, 'paste.label'), PART);
  await there(field);
  return { ...meeting, shown, field };
}
const row = (text: string) => page.getByRole('row').filter({ hasText: text });

it('M74 a list from a spreadsheet is read before anything happens, and says of each row what will', async () => {
  const { leader, shown, field } = await opened();
  await field.fill(LIST);
  await says(row('山本 健一'), ja('roles.executive.name'));
  await says(row('山本 健一'), ja('paste.takes'));
  await says(row('田中 太郎'), ja('paste.new', { department: '品質保証' }));
  await says(row('小林さくら'), ja('paste.twice'));
  await says(row('謎 の人'), ja('paste.role-unknown', { word: '社外取締役以外' }));
  expect(leader.sections.expected).toEqual([]);
  // The department that the board hasn't is one that it has, by another name.
  await shown.getByLabelText(ja('paste.unknown.of', { department: '品質保証' })).selectOptions(ja('paste.unknown.ask'));
  await says(row('田中 太郎'), ja('paste.own-choice'));
});

it.each(LANGUAGES)('M133 while nobody can be added the page says why, and offers no press: %s', async (language) => {
  const { shown, field } = await opened(language);
  const add = shown.getByRole('button', { name: say(language, 'paste.add', { count: 0 }) });
  await there(shown.getByText(say(language, 'paste.empty')));
  await gone(add);
  await field.fill('氏名\t役割\n謎 の人\t社外取締役以外');
  await there(shown.getByText(say(language, 'paste.unfit')));
  await gone(add);
  await field.fill('氏名\t役割\n山本 健一\t経営層');
  await there(shown.getByRole('button', { name: say(language, 'paste.add', { count: 1 }) }));
});

it('M74 M75 one press lists them, makes departments and invitations, and keeps what it couldn’t take', async () => {
  const { leader, house, shown, field } = await opened();
  await field.fill(LIST);
  await shown.getByRole('button', { name: ja('paste.add', { count: 3 }) }).click();
  await there(shown.getByText(ja('paste.added', { count: 3 }), PART));
  expect(leader.sections.expected.map(({ name, jobTitle, reading, role }) => [name, jobTitle, reading, role])).toEqual([
    ['山本 健一', '代表取締役', 'やまもと けんいち', 'executive'],
    ['小林 さくら', '課長', 'こばやし さくら', 'representative'],
    ['田中 太郎', '主任', '', 'representative'],
  ]);
  const made = leader.sections.setup.departments.at(-1);
  expect(made?.name.ja).toBe('品質保証');
  expect(leader.sections.expected.at(-1)?.department).toBe(made?.id);
  const [heading, , , , twice, unknown] = LIST.split('\r\n');
  await expect.element(field).toHaveValue([heading, twice, unknown].join('\n'));
  // Each has their own, to be sent, and what is sent names them.
  for (const { id, name } of leader.sections.expected) {
    const link = leader.sections.links?.find(({ expected }) => expected === id);
    expect(link).toBeDefined();
    await there(shown.getByRole('button', { name: ja('inviting.invite.copy-of', { name }) }));
    const mail = shown
      .getByRole('link', { name: ja('inviting.invite.mail-of', { name }) })
      .element() as HTMLAnchorElement;
    expect(decodeURIComponent(mail.href)).toContain(`${name}様`);
    expect(decodeURIComponent(mail.href)).toContain(`secret-of-${link?.id ?? ''}`);
  }
  await there(shown.getByRole('button', { name: ja('inviting.invite.copy-all') }));
  expect(house.asked.some(({ type }) => type === 'changeSetup')).toBe(true);
});

it('M75 whoever has come needs none, and who is taken off the list loses theirs', async () => {
  const meeting = await opened();
  const { leader, shown, field } = meeting;
  await field.fill(LIST);
  await shown.getByRole('button', { name: ja('paste.add', { count: 3 }) }).click();
  await there(shown.getByText(ja('paste.added', { count: 3 }), PART));
  await meeting.join('executive', '山本 健一');
  await gone(shown.getByRole('button', { name: ja('inviting.invite.copy-of', { name: '山本 健一' }) }));
  const open = () =>
    leader.sections.links?.filter(({ expected, revokedAt }) => expected !== null && revokedAt === null);
  expect(open()).toHaveLength(3);
  await shown.getByRole('button', { name: ja('inviting.invite.more-of', { name: '田中 太郎' }) }).click();
  await shown.getByRole('button', { name: ja('inviting.expected.forget') }).click();
  await expect.poll(() => open()?.length).toBe(2);
  await gone(shown.getByRole('button', { name: ja('inviting.invite.copy-of', { name: '田中 太郎' }) }));
});

it.each(LANGUAGES)('M74 M75 a hundred rows fit a phone, and nothing stands in the way: %s', async (language) => {
  const { leader, shown, field } = await opened(language, PHONE);
  const rows = Array.from({ length: 100 }, (_, at) => `参加者の 名前${String(at)}\t部長代理\tさんかしゃ\t\t営業`);
  await field.fill(['name\ttitle\treading\trole\tdepartment', ...rows].join('\n'));
  expect(sideways()).toBe(0);
  expect(
    await violations(field.element().closest('form') ?? document.body, { type: 'tag', values: ['wcag2a', 'wcag2aa'] }),
  ).toEqual([]);
  await shown.getByRole('button', { name: say(language, 'paste.add', { count: 100 }) }).click();
  await expect.poll(() => leader.sections.expected.length).toBe(100);
  await expect
    .poll(() => leader.sections.links?.filter(({ expected }) => expected !== null).length, { timeout: 30_000 })
    .toBe(100);
  expect(100).toBeLessThan(MOST_EXPECTED);
  expect(sideways()).toBe(0);
});
