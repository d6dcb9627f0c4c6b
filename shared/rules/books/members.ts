/**
 * Sổ danh sách đảng viên, mẫu 7-HSĐV: fourteen columns, a block of four lines to each member. Whoever was entered
 * stays in the book; moving away, death or leaving the Party is written in columns 10, 12 and 13.
 */
import type { EntriesBook, PersonFact } from '../../entities/book.ts';
import { memberStatuses } from '../../entities/member-state.ts';
import { removalForms } from '../../i18n/vi/event.ts';
import { day, eventsOf, labelled, lastOf, lines, listed } from './cell-lines.ts';

/** Coming and going by paper; moves with the whole organisation too, for the book shows where a member is. */
function movedOut(fact: PersonFact): string {
  const event = lastOf(fact, 'transferredOut', 'handedOver');
  if (!event) return '';
  const to =
    event.kind === 'handedOver'
      ? event.payload.toName || fact.orgName(event.payload.toOrgId)
      : event.payload.toOrgId === null
        ? event.payload.destination
        : fact.orgName(event.payload.toOrgId) || event.payload.destination;
  return lines(day(event.effectiveOn), to);
}

const movedIn = (fact: PersonFact): string =>
  lines(...eventsOf(fact, 'received').flatMap((e) => [day(e.effectiveOn), e.payload.origin]));

const died = (fact: PersonFact): string => {
  const event = lastOf(fact, 'died');
  return event ? lines(day(event.effectiveOn), event.payload.cause) : '';
};

const removed = (fact: PersonFact): string =>
  lines(
    ...fact.events.flatMap((e) =>
      e.kind === 'removed'
        ? [day(e.effectiveOn), removalForms[e.payload.form]]
        : e.kind === 'disciplined' && e.payload.form === 'expulsion'
          ? [day(e.effectiveOn), memberStatuses.expelled]
          : e.kind === 'restored'
            ? [`Khôi phục ${day(e.effectiveOn)}`]
            : [],
    ),
  );

const badges = (fact: PersonFact): string =>
  listed(...eventsOf(fact, 'badgeAwarded').map((e) => e.payload.badgeNumber));

const remarks = (fact: PersonFact): string => {
  const { state, record } = fact;
  return lines(
    state.exemptSince && `Miễn sinh hoạt từ ${day(state.exemptSince)}`,
    state.suspendedSince && `Đình chỉ sinh hoạt từ ${day(state.suspendedSince)}`,
    state.awaySince && `Tạm thời ở nơi khác từ ${day(state.awaySince)}`,
    record.note,
  );
};

export const membersBook: EntriesBook = {
  code: 'members',
  title: 'Danh sách đảng viên',
  form: 'Mẫu 7-HSĐV',
  span: 'asOf',
  source: 'entries',
  order: 'Số TT',
  lines: 4,
  note: 'Số TT (Số SĐV) theo thứ tự ngày vào danh sách của tổ chức đảng này; cùng ngày thì theo thứ tự ghi vào sổ. Đồng chí đã chuyển đi, từ trần, ra khỏi Đảng vẫn giữ dòng của mình.',
  columns: [
    { label: 'Họ và tên đang dùng; họ và tên khai sinh; ngày sinh', width: 30 },
    { label: 'Nam, nữ; dân tộc; tôn giáo', width: 13 },
    { label: 'Quê quán', width: 22 },
    { label: 'Văn hóa; lý luận chính trị; chuyên môn nghiệp vụ; ngoại ngữ', width: 21 },
    { label: 'Nghề nghiệp trước khi vào Đảng; hiện nay', width: 20 },
    { label: 'Ngày vào Đảng; ngày chính thức', width: 21, centred: true },
    { label: 'Số thẻ đảng viên; số lý lịch; số Huy hiệu Đảng', width: 25, centred: true },
    { label: 'Bộ đội, công an, hưu trí', width: 14 },
    { label: 'Ngày chuyển đi; đến đảng bộ cơ sở nào', width: 20 },
    { label: 'Ngày chuyển đến; từ đảng bộ cơ sở nào', width: 20 },
    { label: 'Ngày từ trần; lý do', width: 16 },
    { label: 'Ngày ra khỏi Đảng; hình thức', width: 17 },
    { label: 'Ghi chú', width: 18 },
  ],
  cells: (fact) => {
    const { record: r, state } = fact;
    return [
      lines(r.fullName, r.otherName, day(r.bornOn)),
      lines(r.sex, r.ethnicity, r.religion),
      r.homeTown,
      lines(
        r.generalEducation,
        r.politicalTheory,
        listed(r.qualification, r.academicTitle),
        r.foreignLanguage,
      ),
      lines(r.previousOccupation, r.occupation),
      lines(day(state.admittedOn), day(state.officialOn)),
      lines(r.cardNumber || r.oldCardNumber, r.profileNumber, labelled('HH', badges(fact))),
      r.sector,
      movedOut(fact),
      movedIn(fact),
      died(fact),
      removed(fact),
      remarks(fact),
    ];
  },
};
