// What mẫu 2-HSĐV asks under 27 and 28 is of the restricted tier: words that stand nowhere else are looked for in every
// answer of every query while the tier is shut (0), and while it is open (more than 0, so that this test can fail).
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import {
  emptyItem,
  type ItemKind,
  itemKindNames,
  restrictedItemKinds,
} from '../../shared/entities/member-items.ts';
import { type CoreOpName, coreContract } from '../../shared/ipc/contract.ts';
import { recordItems } from './documents/record-items.ts';
import { createRegister, openCore, type TestCore, testPassword } from './testing/open-core.ts';

const canary = { history: 'Hoàng Yến Hai Bảy', foreignRelations: 'Hoàng Yến Hai Tám' } as const;
const words = Object.values(canary);

let core: TestCore;
let member = 0;
beforeEach(async () => {
  core = openCore();
  const { info } = await createRegister(core);
  const record = { ...emptyMemberRecord(), fullName: 'Lò Văn Dòng', bornOn: '1960' };
  member = (await core.must('member.add', { record })).id;
  await core.must('event.record', {
    ...{ memberId: member, kind: 'admitted', effectiveOn: '1995-02-03', note: '' },
    decision: { number: '', signedOn: '', authority: '', signer: '' },
    payload: { orgId: info.rootOrgId },
  });
  tier(true);
  for (const kind of restrictedItemKinds) {
    const values = { ...emptyItem(kind), ...filled(kind) };
    const { id } = await core.must('record.saveItem', { memberId: member, item: { id: null, kind, values } });
    // Entered, changed, and one taken away: all three stand in the log.
    await core.must('record.saveItem', {
      ...{ memberId: member, version: 1 },
      item: { id, kind, values: { ...values, from: '2011' } },
    });
    const gone = await core.must('record.saveItem', { memberId: member, item: { id: null, kind, values } });
    await core.must('record.dropItem', { id: gone.id, version: 1 });
    await core.must('record.revealItems', { memberId: member, kind, reason: `Thẩm tra ${canaryOf(kind)}` });
  }
  await core.must('draft.save', {
    key: `restricted:items:${member}`,
    body: JSON.stringify(filled('foreignRelations')),
  });
});
afterEach(() => {
  core.bugs.length = 0;
  core.close();
});

const canaryOf = (kind: ItemKind): string => (kind === 'history' ? canary.history : canary.foreignRelations);
const filled = (kind: ItemKind): Record<string, string> =>
  kind === 'history'
    ? { from: '1972', form: 'Khác', detail: canary.history }
    : {
        from: '2010',
        form: 'Thân nhân ở nước ngoài',
        country: canary.foreignRelations,
        detail: canary.foreignRelations,
      };

function tier(open: boolean): void {
  const { session } = core.state;
  if (!session) return;
  session.restricted.open = open;
  delete session.restricted.usedAt;
}

/** What a way out may be asked for; each is tried, and what an operation does not understand it refuses. */
const inputs = (): Record<string, unknown>[] => [
  {},
  { id: member },
  { memberId: member },
  { memberId: member, orgId: 1 },
  { ids: [member] },
  { memberIds: [member] },
  { day: '2026-11-22' },
  { on: '2026-11-22' },
  { offset: 0, limit: 100 },
  { offset: 0, limit: 100, search: 'Hoàng Yến' },
  { offset: 0, limit: 100, search: '' },
  { search: 'Hoàng Yến' },
  { first: 100 },
  { key: `restricted:items:${member}` },
  { key: `items:${member}` },
  ...Array.from({ length: 12 }, (_, i) => ({ id: i + 1 })),
];

const queries = (Object.keys(coreContract) as CoreOpName[]).filter(
  (name) => coreContract[name].kind === 'query',
);

/** Every query that answers anything, with how often the words stand in it. */
async function asked(): Promise<{ readonly answers: number; readonly hits: readonly string[] }> {
  let answers = 0;
  const hits: string[] = [];
  for (const name of queries)
    for (const input of inputs()) {
      const answer = await core.call(name, input as never);
      if (!answer.ok) continue;
      answers += 1;
      const said = JSON.stringify(answer.value) ?? '';
      if (words.some((word) => said.includes(word))) hits.push(name);
    }
  return { answers, hits: [...new Set(hits)] };
}

describe('27 and 28 of the record', () => {
  it('are said by no query while the tier is shut, and by several while it is open', async () => {
    tier(true);
    const open = await asked();
    expect(open.hits).toContain('record.items');
    expect(open.hits).toContain('member.history');
    expect(open.hits).toContain('step.list');
    expect(open.hits).toContain('draft.get');
    tier(false);
    const shut = await asked();
    expect(shut.answers).toBeGreaterThan(100);
    expect(shut.hits).toEqual([]);
  });

  it('are said by no paper while the tier is shut', () => {
    const { db } = core.state.session ?? expect.fail('open');
    const paper = (tierOpen: boolean) =>
      JSON.stringify([
        ...recordItems(db, [member], { part: 'full', since: '', open: new Set([member]), tierOpen }),
      ]);
    expect(paper(true)).toContain(canary.foreignRelations);
    for (const word of words) expect(paper(false)).not.toContain(word);
  });

  it('are neither shown, written, taken away nor undone while the tier is shut, and stay as they were', async () => {
    const before = (await core.must('record.items', { memberId: member })).items;
    const step = await core.must('step.last', {});
    tier(false);
    const [row] = before;
    const code = async (answer: Promise<{ ok: boolean; error?: { code: string } }>) => {
      const result = await answer;
      return result.ok ? 'done' : result.error?.code;
    };
    const again = { id: row?.id ?? 0, kind: 'foreignRelations', values: row?.values ?? {} } as const;
    expect(await code(core.call('record.saveItem', { memberId: member, item: again, version: 2 }))).toBe(
      'restricted.locked',
    );
    expect(await code(core.call('record.dropItem', { id: row?.id ?? 0, version: 2 }))).toBe(
      'restricted.locked',
    );
    expect(await code(core.call('step.undo', { id: step?.id ?? 0 }))).toBe('restricted.locked');
    const { version } = await core.must('member.get', { id: member });
    const record = { ...emptyMemberRecord(), fullName: 'Lò Văn Đồng', bornOn: '1960' };
    const how = { kind: 'correction', ground: 'Theo hồ sơ gốc' } as const;
    await core.must('member.update', { id: member, version, record, how });
    tier(true);
    expect((await core.must('record.items', { memberId: member })).items).toEqual(before);
  });

  it('are refused to a person without the right even while the tier is open', async () => {
    const { session } = core.state;
    if (session) core.state.session = { ...session, person: { ...session.person, restricted: false } };
    const answer = await core.call('record.revealItems', {
      memberId: member,
      kind: 'history',
      reason: 'Muốn xem',
    });
    expect(answer.ok ? 'done' : answer.error.code).toBe('right.restricted');
    await core.must('restricted.lock', {});
    const set = await core.call('restricted.set', {
      registerPassword: testPassword,
      newPassword: 'mat khau rieng',
    });
    expect(set.ok ? 'done' : set.error.code).toBe('right.restricted');
    expect(core.state.session?.restricted.open).toBe(false);
  });

  it('are named in the one list', () => {
    expect(restrictedItemKinds).toEqual(['history', 'foreignRelations']);
    expect(itemKindNames).toEqual(expect.arrayContaining([...restrictedItemKinds]));
  });
});
