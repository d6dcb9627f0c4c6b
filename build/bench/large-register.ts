/** A register of 100,000 invented members with 500,000 events over sixty years, for questions as of a date. */
import { insertEvent } from '../../db/repo/event.ts';
import { insertBatch } from '../../db/repo/import.ts';
import { insertMember } from '../../db/repo/member.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { foundOrganisation } from '../../db/repo/organisation.ts';
import { createRegister, openCore, type TestCore } from '../../electron/core/testing/open-core.ts';
import { type EventInput, type EventKind, noDecision } from '../../shared/entities/event.ts';
import { eventPayloads } from '../../shared/entities/event-payloads.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { ok } from '../../shared/result.ts';
import { benchName } from './bench-names.ts';

export interface LargeRegister {
  readonly core: TestCore;
  readonly members: number;
  readonly events: number;
  readonly orgIds: readonly number[];
}

const two = (n: number): string => String(n).padStart(2, '0');
const today = '2026-11-22';
const branches = 200;

/**
 * Events of the n-th member: admission, recognition, moves, honours; for some a time outside the Party, a discipline
 * of this year, or a leaving.
 */
function* lifeOf(n: number, orgIds: readonly number[]): Generator<[EventKind, string, EventInput]> {
  const year = 1962 + (n % 60);
  const day = `${two(1 + (n % 12))}-${two(1 + (n % 28))}`;
  const org = (step: number): number => orgIds[(n + step) % orgIds.length] ?? 0;
  yield ['admitted', `${year}-${day}`, { orgId: org(0) }];
  yield ['recognised', `${year + 1}-${day}`, {}];
  yield [
    'transferredOut',
    `${year + 2}-${day}`,
    { destination: 'Chi bộ khác', scope: 'internal', toOrgId: org(1) },
  ];
  yield ['commended', `${year + 3}-${day}`, { form: 'praise', title: 'Hoàn thành tốt nhiệm vụ' }];
  if (n % 50 === 7 && year <= 2010) {
    yield ['removed', `${year + 5}-${day}`, { form: 'struckOff', reason: 'Bỏ sinh hoạt' }];
    yield ['admitted', `${year + 9}-${day}`, { orgId: org(2) }];
    yield ['recognised', `${year + 10}-${day}`, {}];
  }
  if (n % 40 === 3) yield ['disciplined', '2026-06-15', { form: 'reprimand', ground: 'Vi phạm quy chế' }];
  if (n % 5 === 0) yield ['died', `${Math.min(year + 40, 2026)}-01-15`, {}];
  else yield ['exempted', `${Math.min(year + 4, 2026)}-${day}`, { reason: 'oldAge' }];
}

export async function largeRegister(members = 100_000): Promise<LargeRegister> {
  const core = openCore();
  const { info } = await createRegister(core);
  const at = new Date().toISOString();
  const entered = { at, by: 'bench' };
  const orgIds: number[] = [];
  let events = 0;
  core.state.session?.db.tx({ name: 'bench', reason: 'bench', at }, (db) => {
    for (let i = 1; i <= branches; i++)
      orgIds.push(
        foundOrganisation(
          db,
          {
            parentId: info.rootOrgId,
            type: 'branch',
            name: `Chi bộ ${i}`,
            code: '',
            effectiveOn: '',
            decision: '',
          },
          entered,
        ),
      );
    // As an import enters them: the batch says who and when, so inserts are not logged one by one.
    const counts = { new: members, changed: 0, same: 0, leftOut: 0 };
    const batchId = insertBatch(
      db,
      { fileName: 'bench', sha256: '', sheet: '', asOf: today, counts, detail: {} },
      entered,
    );
    for (let n = 0; n < members; n++) {
      const record = {
        ...emptyMemberRecord(),
        fullName: benchName(n),
        sex: n % 3 === 0 ? 'Nữ' : 'Nam',
        bornOn: `${1940 + (n % 60)}-05-19`,
        cardNumber: String(10_000_000 + n),
      };
      const memberId = insertMember(db, record, { at, batchId });
      for (const [kind, effectiveOn, payload] of lifeOf(n, orgIds)) {
        const full = eventPayloads[kind].parse(payload) as never;
        insertEvent(
          db,
          { memberId, kind, effectiveOn, payload: full, decision: noDecision, note: '' },
          { ...entered, batchId },
        );
        events++;
      }
      refreshState(db, memberId, today);
    }
    return ok(null);
  });
  return { core, members, events, orgIds };
}
