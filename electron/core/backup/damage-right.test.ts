// At the door of a damaged register nobody is signed in: whose password it is, and what that person may do, is told by the
// newest copy that can be believed.
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorText } from '../../../shared/errors/catalogue.ts';
import type { Role } from '../../../shared/rules/rights.ts';
import { type CopyDesk, openCopyDesk } from '../testing/copy-desk.ts';
import { testPassword } from '../testing/open-core.ts';

let desk: CopyDesk;
let first: string;
const own = 'mat khau cua toi';
const posts: Readonly<Record<Exclude<Role, 'secretary'>, string>> = {
  deputy: 'Phó bí thư',
  typist: 'Văn thư',
  inspector: 'Ủy ban kiểm tra',
};
beforeAll(async () => {
  desk = await openCopyDesk();
  for (const [role, account] of Object.entries(posts) as [Role, string][])
    await desk.core.must('people.add', {
      ...{ name: `Người ${account}`, role, account, restricted: false },
      ...{ newPassword: own, password: testPassword },
    });
  // She was secretary when the first copy was made, and is a typist since.
  const people = await desk.core.must('people.list', {});
  const typist = people.find(({ role }) => role === 'typist')?.id ?? 0;
  const change = (role: Role) =>
    desk.core.must('people.change', { id: typist, role, restricted: false, password: testPassword });
  await change('secretary');
  first = (await desk.core.must('register.backup', {})).file;
  await change('typist');
  await desk.core.must('register.backup', {});
  await desk.core.must('register.lock', {});
  writeFileSync(desk.path, Buffer.alloc(8192, 7));
}, 120_000);
afterAll(() => desk.core.close());

const refusedText = async (account: string): Promise<readonly string[]> => {
  const who = { account, password: own };
  const offers = await desk.core.call('backup.offers', { file: 'Thu.sodang', ...who });
  const chosen = { place: 'here', file: first, register: 'Thu.sodang', ...who } as const;
  const replaced = await desk.core.call('backup.replaceDamaged', chosen);
  return [offers, replaced].map((answer) => (answer.ok ? 'done' : errorText(answer.error)));
};

test.each(Object.entries(posts))('%s: refused, and told who may', async (_role, account) => {
  const said = await refusedText(account);
  expect(said).toHaveLength(2);
  for (const text of said) expect(text).toContain('Mời bí thư Nguyễn Văn Thư gõ mật khẩu của mình');
  expect(desk.core.state.session).toBeNull();
});

test('the secretary replaces it', async () => {
  const who = { account: 'Bí thư', password: testPassword };
  const [best] = await desk.core.must('backup.offers', { file: 'Thu.sodang', ...who });
  await desk.core.must('backup.replaceDamaged', {
    ...{ place: 'here', file: best?.file ?? '', register: 'Thu.sodang' },
    ...who,
  });
  expect(desk.core.state.session?.person.role).toBe('secretary');
});
