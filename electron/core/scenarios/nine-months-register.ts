/** The nine months of 2019 of a provincial committee of agencies, entered through the commands that the screens use. */
import { noDecision } from '../../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../../shared/entities/member.ts';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import type { OpSent } from '../../../shared/ipc/contract.ts';
import { createRegister, type TestCore } from '../testing/open-core.ts';
import { importRoster, inventedPerson, openCoreWithParser, type RosterLine } from './opening-roster.ts';

const opening = 2738;

export interface NineMonths {
  readonly core: TestCore;
  readonly root: number;
  readonly branchIds: readonly number[];
  /** the transfer whose paper is known to have arrived */
  readonly firstGone: number;
  /** ids by the year in which they joined, in the order of the list */
  readonly membersBy: (admittedInYear: string) => Promise<number[]>;
  readonly record: (
    memberId: number,
    kind: OpSent<'event.record'>['kind'],
    effectiveOn: string,
    payload?: object,
  ) => Promise<unknown>;
  readonly arrive: (who: { memberId: number } | { n: number }, on: string) => Promise<unknown>;
}

export async function openNineMonths(): Promise<NineMonths> {
  const core = openCoreWithParser();
  const root = (await createRegister(core, { type: 'upperCommittee' })).info.rootOrgId;
  const branchIds: number[] = [];
  let firstGone = 0;

  const found = async (parentId: number, type: OrganisationType, name: string): Promise<number> =>
    (
      await core.must('organisation.found', {
        parentId,
        type,
        name,
        code: '',
        effectiveOn: '2015-01-01',
        decision: '',
      })
    ).id;

  async function foundOrganisations(): Promise<void> {
    for (let i = 1; i <= 42; i++) branchIds.push(await found(root, 'grassrootsBranch', `Chi bộ Sở số ${i}`));
    const committees: number[] = [];
    for (let i = 1; i <= 31; i++)
      committees.push(await found(root, 'grassrootsCommittee', `Đảng bộ Sở số ${i}`));
    for (let i = 0; i < 2; i++)
      await found(committees[i] ?? 0, 'subCommittee', `Đảng bộ bộ phận số ${i + 1}`);
    for (let i = 0; i < 216; i++)
      branchIds.push(await found(committees[i % 31] ?? 0, 'branch', `Chi bộ Phòng số ${i + 1}`));
  }

  /** 2,738 members on 31/12/2018, of them 116 on probation since 2018. */
  const openingLines = (): RosterLine[] =>
    Array.from({ length: opening }, (_, n): RosterLine => {
      const place = n % branchIds.length;
      const branch = place < 42 ? `Chi bộ Sở số ${place + 1}` : `Chi bộ Phòng số ${place - 41}`;
      const person = inventedPerson(n, 1960 + (n % 36));
      if (n >= 116) return { ...person, admitted: '03/02/2015', official: '03/02/2016', branch };
      const month = String(1 + (n % 9)).padStart(2, '0');
      return { ...person, admitted: `15/${month}/2018`, official: '', branch };
    });

  const record = (
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
      decision: { ...noDecision, number: '12-QĐ/ĐU', signedOn: effectiveOn },
      note: '',
    });

  const membersBy = async (admittedInYear: string): Promise<number[]> => {
    const ids = await core.must('member.ids', {
      conditions: [
        { field: 'admittedOn', operator: 'from', values: [`${admittedInYear}-01-01`] },
        { field: 'admittedOn', operator: 'until', values: [`${admittedInYear}-12-31`] },
      ],
    });
    return ids.toSorted((one, other) => one - other);
  };

  const leave = (memberIds: readonly number[], on: string, firstNumber: number) =>
    core.must('transfer.draft', {
      plan: {
        kind: 'finalBeyond',
        purpose: '',
        paperKind: 'ten',
        province: 'same',
        introducedOn: on,
        expectedEndOn: '',
        duesPaidThrough: on.slice(0, 7),
        papers: '',
        note: '',
        direction: 'out',
        reason: 'Chuyển công tác',
        decision: '',
        decisionAuthority: '',
        causeOn: '',
        toOrgId: null,
        toName: 'Đảng bộ huyện khác',
        clearOfHandling: true,
      } as OpSent<'transfer.draft'>['plan'],
      people: memberIds.map((memberId, i) => ({
        memberId,
        paperNumber: String(firstNumber + i),
        paperSerial: '',
      })),
      leftOn: on,
    });

  const arrive = (who: { memberId: number } | { n: number }, on: string) =>
    core.must('transfer.incoming', {
      kind: 'finalBeyond',
      paperKind: 'ten',
      province: 'same',
      introducedOn: on,
      memberId: 'memberId' in who ? who.memberId : null,
      person:
        'n' in who
          ? {
              fullName: inventedPerson(who.n, 1975).name,
              sex: '',
              bornOn: '1975-01-15',
              citizenId: '',
              cardNumber: '',
              profileNumber: '',
              admittedOn: '2005-05-19',
              admissionDecidedOn: '',
              officialOn: '2006-05-19',
            }
          : null,
      fromName: 'Đảng bộ huyện khác',
      toOrgId: branchIds[0] ?? null,
      receivedOn: on,
    } as OpSent<'transfer.incoming'>);

  async function theYear(): Promise<void> {
    const probationers = await membersBy('2018');
    for (const [i, id] of probationers.entries())
      await record(id, 'recognised', `2019-${String(1 + (i % 9)).padStart(2, '0')}-15`);
    for (let n = 0; n < 87; n++) {
      const fullName = inventedPerson(5000 + n, 1990).name;
      const { id } = await core.must('member.add', {
        record: { ...emptyMemberRecord(), fullName, bornOn: '1990-03-26' },
      });
      await record(id, 'admitted', `2019-0${1 + (n % 9)}-19`, { orgId: branchIds[n % branchIds.length] });
    }
    for (let n = 0; n < 57; n++) await arrive({ n: 7000 + n }, '2019-04-02');
    const settled = await membersBy('2015');
    const wanderer = settled[0] ?? 0;
    const gone = await leave(settled.slice(0, 100), '2019-03-01', 1);
    // The paper of one of them is known to have arrived; later he comes back and goes again.
    firstGone = gone.ids[0] ?? 0;
    const { transfer } = await core.must('transfer.get', { id: firstGone });
    await core.must('transfer.receive', { id: transfer.id, version: transfer.version, on: '2019-03-20' });
    await arrive({ memberId: wanderer }, '2019-06-03');
    await leave([wanderer, ...settled.slice(100, 163)], '2019-08-01', 201);
    for (const [i, id] of settled.slice(163, 210).entries())
      await record(id, 'cardIssued', '2019-05-19', { form: 'new', cardNumber: String(20_000_000 + i) });
    for (const [i, id] of settled.slice(300, 303).entries())
      await record(id, 'disciplined', '2019-07-10', {
        form: i < 2 ? 'reprimand' : 'warning',
        ground: 'Vi phạm',
      });
  }

  await foundOrganisations();
  await importRoster(core, openingLines(), { asOf: '2018-12-31', orgId: root });
  await theYear();
  await core.must('growth.setPlan', { year: 2019, orgId: root, people: 120 });
  return { core, root, branchIds, firstGone, membersBy, record, arrive };
}
