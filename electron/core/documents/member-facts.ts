/** Facts of members as texts ready to print; '' = not known. */
import { customValuesOfMembers, listCustomFields } from '../../../db/repo/custom-field.ts';
import { eventsOfMembers } from '../../../db/repo/event.ts';
import { ruleChanges } from '../../../db/repo/rule-change.ts';
import { dateFacts } from '../../../shared/documents/date-marks.ts';
import type { Facts } from '../../../shared/documents/fill-marks.ts';
import { customValueText } from '../../../shared/entities/custom-field.ts';
import type { MemberRow } from '../../../shared/ipc/member.ts';
import { maskField } from '../../../shared/text/mask-identity.ts';
import type { CoreContext } from '../context.ts';
import { memberRows } from '../member-handlers.ts';
import { ledgerFacts } from './ledger-facts.ts';

/** How members are asked about. */
export interface FactsContext extends CoreContext {
  /** ages and standings are those of this day, ISO */
  readonly day: string;
  /** whose identity numbers may stand open (identity-numbers.ts) */
  readonly open: ReadonlySet<number>;
}

export interface MemberFacts {
  readonly memberId: number;
  readonly name: string;
  readonly facts: Facts;
}

/** In the order of the ids; those who are no longer in the register are left out. */
export function memberFacts(ids: readonly number[], context: FactsContext): MemberFacts[] {
  const { db, day, open } = context;
  const changes = ruleChanges(db);
  const ledgers = eventsOfMembers(db, ids);
  const own = ownFacts(ids, context);
  return memberRows(db, ids).map((row) => ({
    ...{ memberId: row.id, name: row.record.fullName },
    facts: {
      ...own.get(row.id),
      ...recordFacts(row, day, open.has(row.id)),
      ...ledgerFacts(row, ledgers.get(row.id) ?? [], day, changes),
    },
  }));
}

/** The office's own fields: label → text. Those taken off the form stay in the papers that ask for them. */
function ownFacts(ids: readonly number[], { db }: FactsContext): ReadonlyMap<number, Facts> {
  const fields = listCustomFields(db);
  const values = customValuesOfMembers(db, ids);
  return new Map(
    ids.map((id) => {
      const kept = values.get(id) ?? {};
      return [
        id,
        Object.fromEntries(
          fields.map((field) => [field.label, customValueText(field, kept[String(field.id)] ?? '')]),
        ),
      ];
    }),
  );
}

const recordFacts = ({ record }: MemberRow, day: string, isOpen: boolean): Facts => ({
  'họ tên': record.fullName,
  'HỌ TÊN': record.fullName.toLocaleUpperCase('vi'),
  'tên gọi khác': record.otherName,
  'giới tính': record.sex,
  ...dateFacts('ngày sinh', record.bornOn),
  tuổi: ageOn(record.bornOn, day),
  'nơi khai sinh': record.birthPlace,
  'quê quán': record.homeTown,
  'nơi thường trú': record.permanentAddress,
  'nơi tạm trú': record.temporaryAddress,
  'nơi ở': record.temporaryAddress || record.permanentAddress,
  'dân tộc': record.ethnicity,
  'tôn giáo': record.religion,
  'nghề nghiệp': record.occupation,
  'đơn vị công tác': record.workplace,
  'chức vụ': record.post,
  'điện thoại': record.phone,
  'học vấn phổ thông': record.generalEducation,
  'chuyên môn': record.qualification,
  'lý luận chính trị': record.politicalTheory,
  'số căn cước': isOpen ? record.citizenId : maskField('citizenId', record.citizenId),
  'số lý lịch': record.profileNumber,
  'số thẻ': isOpen ? record.cardNumber : maskField('cardNumber', record.cardNumber),
});

/** Full years; '' where the day of birth is not fully known. */
function ageOn(bornOn: string, day: string): string {
  if (bornOn.length !== 10 || day.length !== 10 || day < bornOn) return '';
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return String(day.slice(5) < bornOn.slice(5) ? years - 1 : years);
}
