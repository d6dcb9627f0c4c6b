// A register with people whose whole life is written, for the papers about them: everything is long past, so nothing that
// is printed depends on the day of the run. Written over the page's own bridge.
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord, type MemberRecord } from '../../shared/entities/member.ts';
import type { ItemKind } from '../../shared/entities/member-items.ts';
import type { App } from './app.ts';
import { ask, freshPassword, openFreshRegister } from './fresh-register.ts';

export const roundDay = '2025-09-02';

export interface PapersDesk {
  readonly app: App;
  readonly branchId: number;
  /** official, with every item of the record */
  readonly full: number;
  /** known by name, birth and admission only */
  readonly bare: number;
  readonly probationary: number;
  readonly exempt: number;
  readonly died: number;
  readonly left: number;
  /** ids of the transfer and of the badge proposals */
  readonly transfer: number;
  readonly proposals: readonly number[];
}

const record = (part: Partial<MemberRecord>): MemberRecord => ({ ...emptyMemberRecord(), ...part });

const whole = record({
  fullName: 'Nguyễn Thị Phương Thảo',
  otherName: 'Thảo Nguyên',
  sex: 'Nữ',
  bornOn: '1952-03-08',
  ethnicity: 'Kinh',
  religion: 'Không',
  citizenId: '001152012345',
  birthPlace: 'xã Tân Lập, tỉnh Thái Nguyên',
  homeTown: 'xã Đồng Hỷ, tỉnh Thái Nguyên (xã Hóa Thượng, huyện Đồng Hỷ cũ)',
  permanentAddress: 'Số 12, ngõ 5, tổ dân phố 3, phường Tân Lập',
  temporaryAddress: 'Căn hộ 804, khu nhà ở Bình Minh, phường Tân Lập',
  profileNumber: '000123 TN',
  familyClass: 'Trung nông',
  occupation: 'Hưu trí',
  workplace: 'Tổ dân phố 3',
  post: 'Bí thư chi bộ',
  recruitedOn: '1973-09-01',
  recruitedBy: 'Ty Giáo dục Bắc Thái',
  youthUnionOn: '1967-03-26',
  highestRank: 'Trung úy',
  generalEducation: '10/10',
  qualification: 'Đại học',
  scienceField: 'Sư phạm Toán',
  politicalTheory: 'Trung cấp',
  foreignLanguage: 'Tiếng Nga B',
  health: 'Tốt',
  martyrFamily: 'Em liệt sĩ',
  income: '96.000.000 đồng, bình quân 48.000.000 đồng một người',
  housing: 'Nhà cấp 4, 80 m², đất ở 120 m²',
});

const rows: readonly (readonly [ItemKind, Readonly<Record<string, string>>])[] = [
  [
    'socialOrganisations',
    { from: '1985-08-20', name: 'Hội Liên hiệp Phụ nữ Việt Nam', post: 'Chi hội trưởng' },
  ],
  [
    'militaryService',
    { from: '1971-02', until: '1973-06', form: 'Nhập ngũ', rank: 'Trung úy', unit: 'Đoàn 559' },
  ],
  [
    'career',
    {
      from: '1973-09',
      until: '1990-08',
      work: 'Giáo viên, Trường Cấp II Tân Lập',
      post: 'Tổ trưởng chuyên môn',
    },
  ],
  [
    'career',
    {
      from: '1990-09',
      until: '2007-03',
      work: 'Hiệu trưởng Trường Trung học cơ sở Tân Lập',
      post: 'Bí thư chi bộ nhà trường',
    },
  ],
  ['career', { from: '2007-04', work: 'Nghỉ hưu tại tổ dân phố 3, phường Tân Lập', post: 'Bí thư chi bộ' }],
  [
    'training',
    {
      from: '1976',
      until: '1980',
      school: 'Trường Đại học Sư phạm Việt Bắc',
      subject: 'Sư phạm Toán',
      form: 'Chính quy',
      diploma: 'Cử nhân',
    },
  ],
  [
    'honours',
    {
      from: '2000-11-20',
      form: 'Huy chương',
      reason: 'Vì sự nghiệp giáo dục',
      authority: 'Bộ Giáo dục và Đào tạo',
    },
  ],
  ['titles', { from: '1998-11-20', title: 'Nhà giáo Ưu tú', authority: 'Chủ tịch nước' }],
  ['history', { from: '1972', form: 'Khác', detail: 'Nội dung chỉ xem khi có lý do' }],
  [
    'foreignRelations',
    {
      from: '2010-06',
      until: '2010-10',
      form: 'Đi nước ngoài từ 3 tháng',
      country: 'Cộng hòa Séc',
      detail: 'Thăm con',
    },
  ],
  [
    'family',
    {
      relation: 'Chồng',
      name: 'Trần Văn Hòa',
      bornOn: '1950',
      occupation: 'Hưu trí',
      address: 'phường Tân Lập',
      note: 'Đảng viên',
    },
  ],
  [
    'family',
    {
      relation: 'Con',
      name: 'Trần Thị Hạnh',
      bornOn: '1978',
      occupation: 'Giáo viên',
      address: 'phường Sông Mơ',
    },
  ],
];

export async function openPapersDesk(): Promise<PapersDesk> {
  const app = await openFreshRegister('Giay to thu');
  const status = await ask<{ open: { rootOrgId: number } }>(app, 'register.status', {});
  const { id: branchId } = await ask<{ id: number }>(app, 'organisation.found', {
    ...{ parentId: status.open.rootOrgId, type: 'branch', name: 'Chi bộ tổ dân phố 3', code: '' },
    ...{ effectiveOn: '1960-01-01', decision: '' },
  });
  const happened = (memberId: number, kind: string, effectiveOn: string, payload = {}, decision = {}) =>
    ask(app, 'event.record', {
      ...{ memberId, kind, effectiveOn, payload, note: '' },
      decision: { ...noDecision, ...decision },
    });
  async function member(part: MemberRecord, admittedOn: string, official = true): Promise<number> {
    const { id } = await ask<{ id: number }>(app, 'member.add', { record: part });
    const introducers = 'đồng chí Lê Văn Sơn, đồng chí Vi Thị Mai';
    const decision = { number: '45-QĐ/HU', signedOn: admittedOn, authority: 'Huyện ủy Đồng Hỷ' };
    await happened(id, 'admitted', admittedOn, { orgId: branchId, introducers }, decision);
    if (official)
      await happened(id, 'recognised', `${Number(admittedOn.slice(0, 4)) + 1}${admittedOn.slice(4)}`);
    return id;
  }
  const plain = (fullName: string, bornOn: string, part: Partial<MemberRecord> = {}) =>
    record({ fullName, bornOn, sex: 'Nam', homeTown: 'xã Tân Lập, tỉnh Thái Nguyên', ...part });

  const full = await member(whole, '1975-05-19');
  // Items 27 and 28 are written, and later printed, only while their tier is open.
  await ask(app, 'restricted.set', { registerPassword: freshPassword, newPassword: 'mat khau rieng' });
  for (const [kind, values] of rows)
    await ask(app, 'record.saveItem', { memberId: full, item: { id: null, kind, values }, version: 0 });
  await happened(full, 'cardIssued', '2004-09-02', { form: 'new', cardNumber: '12345678' });
  await happened(full, 'badgeAwarded', '2015-05-19', { level: 40, round: '19/5', award: 'award' });
  const merit = {
    form: 'certificateOfMerit',
    title: 'Có nhiều thành tích trong công tác',
    level: 'province',
  };
  await happened(full, 'commended', '2016-02-03', merit, { authority: 'Tỉnh ủy Thái Nguyên' });
  const ground = 'Thiếu trách nhiệm trong quản lý thu, chi';
  await happened(
    full,
    'disciplined',
    '1999-04-12',
    { form: 'reprimand', ground },
    { authority: 'Đảng ủy xã Tân Lập' },
  );

  const bare = await member(record({ fullName: 'Vi Văn Quãng', bornOn: '1960' }), '1985-09-02');
  const probationary = await member(
    plain('Hoàng Minh Đức', '1998-12-22', { occupation: 'Viên chức', ethnicity: 'Tày' }),
    ...(['2024-12-22', false] as const),
  );
  const exempt = await member(
    plain('Phạm Văn Lâm', '1940-07-27', { profileNumber: '000124 TN' }),
    '1965-02-03',
  );
  await happened(exempt, 'exempted', '2024-01-05', { reason: 'oldAge', untilOn: '' });
  const died = await member(
    plain('Đỗ Hữu Nghĩa', '1935-10-10', { profileNumber: '000125 TN' }),
    '1960-01-06',
  );
  await happened(died, 'died', '2025-03-14', { cause: 'Tuổi cao' });
  const left = await member(plain('Lý A Sáng', '1980-06-01', { profileNumber: '000126 TN' }), '2010-06-01');
  const removal = { number: '18-QĐ/ĐU', signedOn: '2025-04-20', authority: 'Đảng ủy phường Tân Lập' };
  await happened(
    left,
    'removed',
    '2025-04-20',
    { form: 'struckOff', reason: 'Bỏ sinh hoạt 3 tháng không có lý do' },
    removal,
  );

  const going = await member(
    plain('Trần Quốc Khánh', '1985-09-02', { profileNumber: '000127 TN', citizenId: '019085001234' }),
    '2012-09-02',
  );
  const { ids } = await ask<{ ids: readonly number[] }>(app, 'transfer.draft', {
    plan: {
      ...{ direction: 'out', kind: 'finalBeyond', paperKind: 'ten', introducedOn: '2025-06-10' },
      ...{
        toOrgId: null,
        toName: 'Đảng ủy phường Sông Mơ',
        clearOfHandling: true,
        duesPaidThrough: '2025-06',
      },
      reason: 'Chuyển nơi cư trú',
    },
    people: [{ memberId: going, paperNumber: '07', paperSerial: 'AA 001234' }],
    leftOn: '',
  });
  const people = [
    { memberId: full, level: 50, kind: 'due' },
    { memberId: exempt, level: 60, kind: 'due' },
  ];
  const drafted = await ask<{ ids: readonly number[] }>(app, 'badgeProposal.draft', { roundDay, people });
  return {
    ...{ app, branchId, full, bare, probationary, exempt, died, left },
    ...{ transfer: ids[0] ?? 0, proposals: drafted.ids },
  };
}
