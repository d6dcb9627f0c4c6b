/** A register into which lists are brought, by the same calls as the wizard's. For tests of what comes after. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noDecision } from '../../../shared/entities/event.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { readWorkbook } from '../../excel/read/read-workbook.ts';
import { workbookPath } from './expected-roster.ts';
import { createRegister, openCore } from './open-core.ts';
import { registerDump } from './register-dump.ts';

export type ImportDesk = Awaited<ReturnType<typeof openImportDesk>>;

export async function openImportDesk(options: { readonly now?: () => Date } = {}) {
  const core = openCore({
    host: {
      parseWorkbook: (bytes, file, password) => readWorkbook(bytes, file, password ?? undefined),
      ...options,
    },
  });
  const root = (await createRegister(core)).info.rootOrgId;
  const db = () => {
    if (!core.state.session) throw new Error('no register is open');
    return core.state.session.db;
  };
  /** Every organisation of the list is founded, as the user does with one button. */
  const plan = async (path: string, choices: object = {}) => {
    const view = await core.must('import.inspect', { token: path });
    const base = { asOf: '2024-12-31', orgId: root, ...choices };
    const first = await core.must('import.plan', { id: view.id, choices: base });
    const organisations = Object.fromEntries(
      first.named.filter((o) => o.decision === null).map((o) => [o.key, 'create' as const]),
    );
    const made = await core.must('import.plan', { id: view.id, choices: { ...base, organisations } });
    return { id: view.id, made };
  };
  /** @returns the number of the batch */
  const bringIn = async (path: string, choices: object = {}): Promise<number> => {
    const { id, made } = await plan(path, choices);
    return (await core.must('import.commit', { id, planHash: made.hash })).batchId;
  };
  const roster = (name: string, choices: object = {}) => bringIn(workbookPath(name), choices);
  /** A list of the lines given, columns parted by semicolons. */
  const list = (name: string, lines: readonly string[]): string => {
    const path = join(core.folder, name);
    writeFileSync(path, lines.join('\n'));
    return path;
  };
  const record = async (memberId: number, part: Record<string, string>): Promise<void> => {
    const { version, record: now } = await core.must('member.get', { id: memberId });
    const how = { kind: 'correction', ground: 'Đối chiếu hồ sơ' } as const;
    await core.must('member.update', { id: memberId, version, record: { ...now, ...part }, how });
  };
  const event = (
    memberId: number,
    kind: OpSent<'event.record'>['kind'],
    effectiveOn: string,
    payload: object = {},
  ) =>
    core.must('event.record', {
      memberId,
      kind,
      effectiveOn,
      payload: { ...payload },
      decision: noDecision,
      note: '',
    });
  const names = async () => {
    const ids = await core.must('member.ids', {});
    return new Map(
      db()
        .all<{ id: number; name: string }>('SELECT id, full_name AS name FROM member')
        .filter(({ id }) => ids.includes(id))
        .map(({ id, name }) => [name, id]),
    );
  };
  const undo = (id: number, reason = 'Nhập nhầm tệp') => core.must('import.undo', { id, reason });
  /** The register without the books of imports and what they taught, which stay. */
  const dump = () =>
    Object.fromEntries(Object.entries(registerDump(db())).filter(([table]) => !table.startsWith('import_')));
  return { core, root, db, plan, bringIn, roster, list, record, event, names, undo, dump };
}
