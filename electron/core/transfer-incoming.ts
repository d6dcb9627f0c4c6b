/** Somebody comes: known here from before, or new with what the paper says of him; at once or expected. */

import type { ReadDb } from '../../db/connection.ts';
import { getMember, insertMember } from '../../db/repo/member.ts';
import { getStates } from '../../db/repo/member-state.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import { blankTransfer, insertTransfer, openTransferOfMember } from '../../db/repo/transfer.ts';
import { findKnownPerson } from '../../db/repo/transfer-count.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { activeStatuses } from '../../shared/entities/member-state.ts';
import type { Transfer } from '../../shared/entities/transfer.ts';
import type { IncomingInput, NewPerson } from '../../shared/ipc/transfer.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { comparePartial } from '../../shared/rules/partial-order.ts';
import { checkTransfer, refusals } from '../../shared/rules/transfer.ts';
import { formatDate, isPartialDate } from '../../shared/text/dates.ts';
import { cleanText } from '../../shared/text/names.ts';
import type { CoreHandlers } from './context.ts';
import { receive } from './transfer-moves.ts';
import { officeCalendar } from './transfer-rows.ts';

const onPaper =
  'Giấy giới thiệu sinh hoạt đảng: họ tên, ngày sinh, ngày vào Đảng, ngày chính thức, số thẻ, số lý lịch';

function refuse(field: string, rule: string): Result<never> {
  return fail('transfer.refused', { name: '', rule, citation: onPaper, field });
}

/** What the paper says must be able to be true, and be about nobody who stands in the register already. */
function checkPerson(db: ReadDb, person: NewPerson, today: string): Result<null> {
  const { admittedOn, officialOn, admissionDecidedOn, bornOn } = person;
  if (person.fullName === '') return refuse('fullName', 'Chưa nhập họ và tên.');
  const dates = { bornOn, admittedOn, officialOn, admissionDecidedOn };
  for (const [field, date] of Object.entries(dates))
    if (date !== '' && !isPartialDate(date)) return refuse(field, `"${date}" không phải là ngày có thật.`);
    else if (date > today) return refuse(field, `Ngày ${formatDate(date)} chưa đến.`);
  if (admittedOn === '') return refuse('admittedOn', 'Chưa nhập ngày vào Đảng.');
  if (bornOn !== '' && comparePartial(admittedOn, bornOn) <= 0)
    return refuse(
      'admittedOn',
      `Ngày vào Đảng (${formatDate(admittedOn)}) không sau ngày sinh (${formatDate(bornOn)}).`,
    );
  if (officialOn !== '' && comparePartial(officialOn, admittedOn) < 0)
    return refuse(
      'officialOn',
      `Ngày chính thức (${formatDate(officialOn)}) trước ngày vào Đảng (${formatDate(admittedOn)}).`,
    );
  if (admissionDecidedOn !== '' && comparePartial(admissionDecidedOn, admittedOn) > 0)
    return refuse(
      'admissionDecidedOn',
      `Ngày ký quyết định kết nạp (${formatDate(admissionDecidedOn)}) sau ngày vào Đảng (${formatDate(admittedOn)}).`,
    );
  const known = findKnownPerson(db, { ...person, fullName: cleanText(person.fullName) });
  if (!known) return ok(null);
  const twin = getMember(db, known.id)?.record;
  const by =
    person.citizenId !== '' && twin?.citizenId === person.citizenId
      ? 'số căn cước'
      : person.cardNumber !== '' &&
          (twin?.cardNumber === person.cardNumber || twin?.oldCardNumber === person.cardNumber)
        ? 'số thẻ đảng viên'
        : person.profileNumber !== '' && twin?.profileNumber === person.profileNumber
          ? 'số lý lịch'
          : 'họ tên và ngày sinh';
  return fail('transfer.person-known', { name: known.fullName, by, memberId: known.id });
}

/** Only who is not here can come. */
function checkReturning(db: ReadDb, memberId: number): Result<null> {
  if (!getMember(db, memberId)) return fail('member.not-found');
  const state = getStates(db, [memberId]).get(memberId);
  if (state && activeStatuses.includes(state.status) && state.orgId !== null)
    return refuse('memberId', 'Đồng chí này đang sinh hoạt trong sổ nên không chuyển đến lần nữa.');
  if (openTransferOfMember(db, memberId))
    return refuse(
      'memberId',
      'Đồng chí này đang có lần chuyển khác chưa xong: làm xong hoặc trả lại lần đó trước.',
    );
  return ok(null);
}

/** The transfer as the paper tells it, expected until the step of reception. */
function expected(input: IncomingInput, memberId: number): Omit<Transfer, 'id' | 'version'> {
  const { memberId: _, person, receivedOn: __, ...paper } = input;
  const arrival = person && {
    admittedOn: person.admittedOn,
    admissionDecidedOn: person.admissionDecidedOn,
    officialOn: person.officialOn,
  };
  return { ...blankTransfer, ...paper, memberId, arrival, direction: 'in', state: 'left' };
}

export const transferIncomingHandlers: CoreHandlers<'transfer.incoming'> = {
  'transfer.incoming': (input, { db, today, write, session }) => {
    const { memberId: known, person, receivedOn } = input;
    const judged = person
      ? checkPerson(db, person, today)
      : known === null
        ? refuse('memberId', 'Chưa chọn người chuyển đến.')
        : checkReturning(db, known);
    if (!judged.ok) return judged;
    const plan = { ...input, direction: 'in' as const, causeOn: '', fromOrgId: null, toName: '' };
    const [wrong] = refusals(
      checkTransfer(plan, { today, calendar: officeCalendar(db), changes: ruleChanges(db) }),
    );
    if (wrong) return refuse(wrong.field, wrong.rule);
    const deed = receivedOn === '' ? 'Ghi giấy chuyển sinh hoạt đến' : 'Tiếp nhận sinh hoạt đảng';
    const written = write(deed, (w, { at, name: by }) => {
      // No state yet: who is only expected stands in no list of members and in no figure.
      const memberId = person ? insertMember(w, recordOf(person), { at }) : (known ?? 0);
      const transfer = expected(input, memberId);
      const id = insertTransfer(w, transfer);
      if (receivedOn === '') return ok({ id, memberId });
      const received = receive(
        w,
        { ...transfer, id, version: 1 },
        { on: receivedOn, orgId: input.toOrgId, at, by, today },
      );
      return received.ok ? ok({ id, memberId }) : received;
    });
    if (written.ok) session.search.touch(db, written.value.memberId);
    return written;
  },
};

const recordOf = (person: NewPerson) => {
  const { fullName, sex, bornOn, citizenId, cardNumber, profileNumber } = person;
  return { ...emptyMemberRecord(), fullName, sex, bornOn, citizenId, cardNumber, profileNumber };
};
