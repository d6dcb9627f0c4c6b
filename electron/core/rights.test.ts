// Who may do what, over the whole contract: what a role may not do is refused at the door, before anything is looked at.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CoreOpName, contract, coreContract, type OpName } from '../../shared/ipc/contract.ts';
import { rightOf } from '../../shared/ipc/op-right.ts';
import { mayDo, type Role, roles } from '../../shared/rules/rights.ts';
import { dispatch } from './dispatch.ts';
import { createRegister, openCore, type TestCore } from './testing/open-core.ts';
import { registerDump } from './testing/register-dump.ts';

/** What an inspector may ask although it is a command: the own door, the own eyes (logged), the own column widths. */
const inspectorsOwn: readonly OpName[] = [
  'register.lock',
  'register.changePassword',
  'restricted.unlock',
  'restricted.lock',
  'record.reveal',
  'record.revealItems',
  'list.saveLayout',
  'thisPc.remember',
  // Proving the log is what an inspector is for.
  'log.check',
  'log.compare',
  // Of the program and this PC, not of the register; each is logged.
  'machine.noteSupport',
  'update.look',
  'update.seen',
  // Another day is looked at, never written; today's log says so.
  'past.open',
  'past.close',
];

const names = Object.keys(coreContract) as CoreOpName[];
const writing = names.filter((name) => {
  const { kind, whileLocked } = contract[name];
  return (kind === 'command' || kind === 'job') && !whileLocked;
});

let core: TestCore;
beforeAll(async () => {
  core = openCore();
  await createRegister(core);
});
afterAll(() => core.close());

function actAs(role: Role): void {
  const { session } = core.state;
  if (session) core.state.session = { ...session, person: { ...session.person, role } };
}
/** The door alone: what is asked has no sense, so nothing behind it is reached. */
const answerTo = async (name: CoreOpName): Promise<string> => {
  const host = {
    ...{ now: () => new Date('2026-11-22T03:00:00Z'), uptime: () => 0 },
    pathOf: async () => null,
  } as never;
  const result = await dispatch(core.state, host, { name, input: null }, () => undefined);
  return result.ok ? 'done' : result.error.code;
};

describe.each(roles)('%s', (role) => {
  it('is refused every operation whose right the role lacks, and no other', async () => {
    actAs(role);
    for (const name of names) {
      if (contract[name].whileLocked) continue;
      const code = await answerTo(name);
      const refused = code === 'right.missing';
      expect({ name, refused }).toEqual({ name, refused: !mayDo(role, rightOf(name)) });
    }
  });
});

describe('an inspector', () => {
  it('changes nothing: all commands and jobs but those named are refused', async () => {
    actAs('inspector');
    const before = registerDump(core.state.session?.db ?? expect.fail('a register is open'));
    const answered: string[] = [];
    for (const name of writing) if ((await answerTo(name)) !== 'right.missing') answered.push(name);
    expect(answered.toSorted()).toEqual([...inspectorsOwn].toSorted());
    expect(writing.length).toBeGreaterThan(150);
    expect(registerDump(core.state.session?.db ?? expect.fail('a register is open'))).toEqual(before);
  });

  it('takes nothing out: saving, printing and choosing where to save ask for the right to write', () => {
    const out: OpName[] = ['print.save', 'print.saveMany', 'print.send', 'file.pickSave', 'folder.pickOut'];
    expect(out.filter((name) => mayDo('inspector', rightOf(name)))).toEqual([]);
    expect(names.filter((name) => /\.export/.test(name) && mayDo('inspector', rightOf(name)))).toEqual([]);
  });

  it('reads the log, a typist does not', () => {
    expect(roles.filter((role) => mayDo(role, 'log'))).toEqual(['secretary', 'deputy', 'inspector']);
  });
});

it('a typist decides nothing and keeps nobody', () => {
  const asked = names.filter((name) => ['decide', 'keep'].includes(rightOf(name)));
  expect(asked.length).toBeGreaterThan(12);
  expect(asked.filter((name) => mayDo('typist', rightOf(name)))).toEqual([]);
});
