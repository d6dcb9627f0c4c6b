/** Facts of members as texts ready to print; '' = not known. */
import { eventsOfMember } from '../../../db/repo/event.ts';
import { ruleChanges } from '../../../db/repo/rule-change.ts';
import type { Facts } from '../../../shared/documents/fill-marks.ts';
import type { PaperPerson } from '../../../shared/ipc/document.ts';
import type { MemberRow } from '../../../shared/ipc/member.ts';
import { partyAge } from '../../../shared/rules/party-age.ts';
import { spokenDate } from '../../../shared/text/spoken-date.ts';
import type { CoreContext } from '../context.ts';
import { memberRows } from '../member-handlers.ts';

/** In the order of the ids; those who are no longer in the register are left out. */
export function memberPeople(
  ids: readonly number[],
  context: CoreContext & { readonly day: string },
): PaperPerson[] {
  const { db, today, day } = context;
  const changes = ruleChanges(db);
  return memberRows(db, ids).map((row) => {
    const age = partyAge(eventsOfMember(db, row.id), day === '' ? today : day, changes);
    return {
      ...{ memberId: row.id, name: row.record.fullName, record: [] },
      facts: { ...memberFacts(row), 'tuổi đảng': age.known ? String(age.years) : '' },
    };
  });
}

const memberFacts = ({ record, state, orgName }: MemberRow): Facts => ({
  'họ tên': record.fullName,
  'HỌ TÊN': record.fullName.toLocaleUpperCase('vi'),
  'tên gọi khác': record.otherName,
  'giới tính': record.sex,
  'ngày sinh': spokenDate(record.bornOn),
  'dân tộc': record.ethnicity,
  'tôn giáo': record.religion,
  'nghề nghiệp': record.occupation,
  'số lý lịch': record.profileNumber,
  'số thẻ': record.cardNumber,
  'chi bộ': orgName,
  'ngày vào Đảng': spokenDate(state.admittedOn ?? ''),
  'ngày chính thức': spokenDate(state.officialOn ?? ''),
  'chức vụ': record.post,
});
