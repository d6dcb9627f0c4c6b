import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestCore, testPassword } from '../../../electron/core/testing/open-core.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import { ok } from '../../../shared/result.ts';
import { listColumns } from '../../../shared/rules/list-columns.ts';
import { keyByPassword, registerFile, tryReopen } from '../crash/folder.ts';
import { openDb } from '../operations/edit.ts';
import { planList, rowsOfList } from '../operations/import.ts';
import { few, many, partFromCopy } from '../operations/restore.ts';
import { type Deed, deed } from './deed.ts';

const count = (core: TestCore, sql: string): number => openDb(core).pluck<number>(sql)[0] ?? -1;

/** 0 is before, all of them is after. */
const allOrNone = (found: number, all: number) => {
  if (found === 0) return 'before' as const;
  return found === all ? ('after' as const) : { half: `${found} of ${all}` };
};

const save = deed({
  name: 'edit',
  title: 'saving a member',
  ready: async () => null,
  do: (core) => core.call('member.add', { record: { ...emptyMemberRecord(), fullName: 'Lê Văn Mới' } }),
  standing: async (core) =>
    allOrNone(
      count(core, "SELECT count(*) FROM member WHERE full_name = 'Lê Văn Mới'") +
        count(core, 'SELECT count(*) FROM member_state WHERE member_id > 20') +
        count(core, "SELECT count(*) FROM audit WHERE entity = 'member' AND CAST(entity_id AS INTEGER) > 20"),
      3,
    ),
});

const bringIn = deed({
  name: 'import',
  title: 'bringing in a list of 120',
  ready: (core) => planList(core, 0),
  do: (core, plan) => core.call('import.commit', plan),
  standing: async (core) =>
    allOrNone(
      count(core, "SELECT count(*) FROM member WHERE full_name LIKE 'Lô 0 %'") +
        count(core, 'SELECT count(*) FROM import_batch'),
      rowsOfList + 1,
    ),
});

const look = deed({
  name: 'log',
  title: 'writing a look into the log',
  ready: async () => null,
  do: (core) => core.call('record.reveal', { memberId: 1, field: 'citizenId', reason: 'Đối chiếu' }),
  standing: async (core) =>
    allOrNone(count(core, "SELECT count(*) FROM access_log WHERE deed = 'reveal'"), 1),
});

const newPassword = 'mat khau moi';

const password = deed({
  name: 'password',
  title: 'changing the password',
  ready: async () => null,
  do: (core) => core.call('register.changePassword', { password: testPassword, newPassword }),
  async standing(_core, folder) {
    const path = join(folder, registerFile);
    if (await keyByPassword(path, newPassword)) return 'after';
    return (await keyByPassword(path, testPassword)) ? 'before' : { half: 'neither password opens' };
  },
});

const sealed = async (core: TestCore): Promise<number> => {
  let whole = 0;
  for (const { file, state } of await core.must('backup.list', {}))
    if (state === 'sealed' && (await core.call('backup.check', { place: 'here', file })).ok) whole++;
  return whole;
};

const copy = deed({
  name: 'backup',
  title: 'making a copy beside the one that is there',
  ready: (core) => core.must('register.backup', {}),
  do: (core) => core.call('register.backup', {}),
  standing: async (core) => allOrNone((await sealed(core)) - 1, 1),
});

const restore = deed({
  name: 'restore',
  title: 'taking a copy back',
  ready: partFromCopy,
  do: (core, { file }) => core.call('backup.restore', { place: 'here', file, password: testPassword }),
  async standing(core) {
    const members = count(core, 'SELECT count(*) FROM member');
    if ((await sealed(core)) < 1) return { half: 'the copy is gone' };
    return members === many ? 'before' : allOrNone(members, few);
  },
});

const exported = 'danh-sach.xlsx';
const oldBytes = 'the file of last month';

const sendOut = deed({
  name: 'export',
  title: 'writing a list into an Excel file',
  async ready(core) {
    writeFileSync(join(core.folder, exported), oldBytes);
    return core.must('member.ids', {});
  },
  do: (core, ids) =>
    core.call('list.export', {
      ids: [...ids],
      asOf: '',
      columns: listColumns([]).map(({ id, label }) => ({ id, label })),
      sentence: '',
      token: join(core.folder, exported),
      reason: null,
    }),
  async standing(_core, folder) {
    const path = join(folder, exported);
    if (!existsSync(path)) return { half: 'the old file is gone' };
    const bytes = readFileSync(path);
    if (`${bytes}` === oldBytes) return 'before';
    // The directory of an archive stands at its end.
    return bytes.includes('PK\u0005\u0006') ? 'after' : { half: 'a file cut short' };
  },
});

const opening = deed({
  name: 'open',
  title: 'opening the register',
  async ready(core) {
    const key = Buffer.from(core.state.session?.key ?? []);
    core.state.session?.db.close();
    core.state.session = null;
    return key;
  },
  do: async (core, key) => tryReopen(core, key),
  standing: async (core) =>
    count(core, 'SELECT count(*) FROM member') === 20 ? 'after' : { half: 'members' },
});

const locking = deed({
  name: 'quit',
  title: 'locking the register after a save',
  ready: (core) => core.must('member.add', { record: { ...emptyMemberRecord(), fullName: 'Lê Văn Mới' } }),
  async do(core) {
    const locked = await core.call('register.lock', {});
    return locked.ok ? ok(null) : locked;
  },
  standing: async (core) =>
    allOrNone(count(core, "SELECT count(*) FROM member WHERE full_name = 'Lê Văn Mới'"), 1),
});

export const deeds: readonly Deed[] = [
  save,
  bringIn,
  look,
  password,
  copy,
  restore,
  sendOut,
  opening,
  locking,
];
