// What the main process does by itself is bound to the same rights as the register: asked at the door, by each role.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ShellOpName, shellContract } from '../../shared/ipc/contract.ts';
import { rightOf } from '../../shared/ipc/op-right.ts';
import { fail } from '../../shared/result.ts';
import { type Role, roles } from '../../shared/rules/rights.ts';
import { createRegister, openCore, type TestCore } from '../core/testing/open-core.ts';
import type { ShellContext } from './shell-handlers.ts';
import { refusedInShell } from './shell-right.ts';
import { doorTo, type Knocked, ourPage } from './testing/knock.ts';

/** What takes something out of the register, or says where it goes; each with a message that its schema lets through. */
const ways: Partial<Record<ShellOpName, object>> = {
  'print.save': { token: 'a', saveToken: 'b' },
  'print.saveMany': { token: 'a', folderToken: 'b', title: 'Phiếu', progressId: 'c' },
  'print.send': { token: 'a' },
  'file.pickSave': { purpose: 'workbook', suggestedName: 'Danh sach.xlsx' },
  'folder.pickOut': { purpose: 'papers' },
  'backup.chooseSecond': {},
  'backup.forgetSecond': {},
};
const names = Object.keys(ways) as ShellOpName[];
const may: Readonly<Record<Role, boolean>> = {
  secretary: true,
  deputy: true,
  typist: true,
  inspector: false,
};

let core: TestCore;
let at: Knocked;
beforeAll(async () => {
  core = openCore();
  await createRegister(core);
  at = doorTo(core);
});
afterAll(() => core.close());

/** The same register, opened by somebody with another role. */
function openedBy(role: Role): void {
  const { session } = core.state;
  if (!session) throw new Error('locked');
  core.state.session = { ...session, person: { ...session.person, role } };
  at.reached.length = 0;
}

test('the list names every operation of the main process that asks for more than reading', () => {
  const asking = (Object.keys(shellContract) as ShellOpName[]).filter((name) => rightOf(name) !== 'read');
  expect(asking.toSorted()).toEqual(names.toSorted());
  expect(asking.filter((name) => shellContract[name].whileLocked)).toEqual([]);
});

describe.each(roles)('%s', (role) => {
  test.each(names)(
    `%s ${may[role] ? 'is done' : 'is refused before its handler hears of it'}`,
    async (name) => {
      openedBy(role);
      const answer = await at.door(ourPage(), { name, input: ways[name] });
      if (may[role]) expect(answer).toMatchObject({ ok: true });
      else
        expect(answer).toEqual({
          ok: false,
          error: { code: 'right.missing', params: { role, right: 'write' } },
        });
      expect(at.reached).toEqual(may[role] ? [name] : []);
    },
  );

  test('looks at a preview and sets the size of the letters', async () => {
    openedBy(role);
    await at.door(ourPage(), { name: 'print.warm', input: {} });
    await at.door(ourPage(), { name: 'print.printers', input: { form: 'x' } });
    expect(at.reached).toEqual(['print.warm', 'print.printers']);
  });
});

describe('nobody can be named', () => {
  const desk = (answer: object) =>
    ({
      call: async () => answer,
      cancel: () => undefined,
      registerOpen: true,
    }) as unknown as ShellContext['desk'];

  test('because the core does not answer: nothing is let out', async () => {
    const refused = await refusedInShell('print.save', desk(fail('app.unexpected')));
    expect(refused).toEqual(fail('app.unexpected'));
  });

  test('because the register was locked meanwhile: nothing is let out', async () => {
    const refused = await refusedInShell('print.save', desk({ ok: true, value: { open: null } }));
    expect(refused).toEqual(fail('app.locked'));
  });
});
