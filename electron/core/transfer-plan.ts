/** Writing introductions: one for each person, all or none. Every check stands at its field before anything is written. */

import type { ReadDb, WriteDb } from '../../db/connection.ts';
import { organisationNames } from '../../db/repo/organisation.ts';
import { ruleChanges } from '../../db/repo/rule-change.ts';
import {
  blankTransfer,
  getTransfer,
  insertTransfer,
  type NewTransfer,
  openTransferOfMember,
  paperNumberHolder,
  updateTransfer,
} from '../../db/repo/transfer.ts';
import { activeStatuses, memberStatuses } from '../../shared/entities/member-state.ts';
import { transferShownStates } from '../../shared/entities/transfer.ts';
import type { PersonCheck, TransferPlanInput } from '../../shared/ipc/transfer.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { transferRegulationOn } from '../../shared/rules/regulations/transfer.ts';
import { checkStanding, checkTransfer, refusals, type TransferProblem } from '../../shared/rules/transfer.ts';
import type { CoreHandlers } from './context.ts';
import { memberRows } from './member-handlers.ts';
import { leave } from './transfer-moves.ts';
import { officeCalendar } from './transfer-rows.ts';

interface Person {
  readonly memberId: number;
  readonly paperNumber: string;
  readonly paperSerial: string;
}

const handling =
  'Đang bị kiểm tra, xem xét kỷ luật hoặc giải quyết tố cáo, khiếu nại thì chưa chuyển chính thức: xác nhận đồng chí không thuộc diện này.';

function planProblems(
  db: ReadDb,
  args: {
    readonly plan: TransferPlanInput;
    readonly people: readonly Person[];
    readonly except: number;
    readonly today: string;
  },
): PersonCheck[] {
  const { plan, people, except, today } = args;
  const calendar = officeCalendar(db);
  const changes = ruleChanges(db);
  const regulation = transferRegulationOn(plan.introducedOn || today, changes);
  const rows = new Map(
    memberRows(
      db,
      people.map((p) => p.memberId),
    ).map((r) => [r.id, r]),
  );
  const year = (plan.introducedOn || today).slice(0, 4);
  return people.flatMap((person, i) => {
    const row = rows.get(person.memberId);
    if (!row) return [];
    const { state } = row;
    const problems: TransferProblem[] = [
      ...checkTransfer(
        { ...plan, fromOrgId: state.orgId, fromName: row.orgName, receivedOn: '' },
        { today, calendar, changes },
      ),
      ...checkStanding(plan, state, today, changes),
    ];
    const refuse = (field: TransferProblem['field'], rule: string) =>
      problems.push({ field, level: 'refuse', rule, citation: regulation.citation });
    if (!activeStatuses.includes(state.status) || state.orgId === null)
      refuse(
        'memberId',
        `Chỉ giới thiệu đảng viên đang sinh hoạt trong sổ; đồng chí này: ${memberStatuses[state.status]}.`,
      );
    const other = openTransferOfMember(db, person.memberId);
    if (other && other.id !== except)
      refuse(
        'memberId',
        `Đang có lần chuyển khác chưa xong (${transferShownStates[other.state]}): làm xong hoặc hủy lần đó trước.`,
      );
    if (!plan.clearOfHandling && !regulation.kinds[plan.kind].temporary) refuse('kind', handling);
    if (person.paperNumber !== '') {
      const twin = people.findIndex((p) => p.paperNumber === person.paperNumber);
      const holder =
        twin < i
          ? rows.get(people[twin]?.memberId ?? 0)?.record.fullName
          : paperNumberHolder(db, { number: person.paperNumber, year, except });
      if (holder !== undefined)
        refuse(
          'paperNumber',
          `Số giấy giới thiệu ${person.paperNumber} năm ${year} đã cấp cho đồng chí ${holder}.`,
        );
    }
    return [{ memberId: person.memberId, fullName: row.record.fullName, orgName: row.orgName, problems }];
  });
}

/** The first refusal of all, named with its person. */
function firstRefusal(checks: readonly PersonCheck[]): Result<null> {
  for (const { fullName, problems } of checks) {
    const [problem] = refusals(problems);
    if (problem) {
      const { rule, citation, field } = problem;
      return fail('transfer.refused', { name: fullName, rule, citation, field });
    }
  }
  return ok(null);
}

function planned(db: ReadDb, plan: TransferPlanInput, person: Person): NewTransfer | undefined {
  const [row] = memberRows(db, [person.memberId]);
  if (!row) return undefined;
  const { clearOfHandling: _, ...said } = plan;
  const toName =
    plan.direction === 'internal' ? (organisationNames(db).get(plan.toOrgId ?? 0) ?? '') : plan.toName;
  return {
    ...blankTransfer,
    ...said,
    ...person,
    toName,
    toOrgId: plan.direction === 'internal' ? plan.toOrgId : null,
    state: 'drafted',
    fromOrgId: row.state.orgId,
    fromName: row.orgName,
  };
}

export const transferPlanHandlers: CoreHandlers<'transfer.check' | 'transfer.draft' | 'transfer.update'> = {
  'transfer.check': (input, { db, today }) => ok(planProblems(db, { ...input, today })),

  'transfer.draft': ({ plan, people, leftOn }, { db, today, write, session }) => {
    const checks = planProblems(db, { plan, people, except: 0, today });
    if (checks.length < people.length) return fail('member.not-found');
    const judged = firstRefusal(checks);
    if (!judged.ok) return judged;
    const deed = leftOn === '' ? 'Lập giấy giới thiệu chuyển sinh hoạt' : 'Giới thiệu chuyển sinh hoạt đi';
    const written = write(
      people.length > 1 ? `${deed} cho ${people.length} đồng chí` : deed,
      (w, { at, name }) => {
        const ids: number[] = [];
        for (const person of people) {
          const transfer = planned(w, plan, person);
          if (!transfer) return fail('member.not-found');
          const id = insertTransfer(w, transfer);
          ids.push(id);
          if (leftOn === '') continue;
          const gone = leave(w, { ...transfer, id, version: 1 }, { on: leftOn, at, by: name, today });
          if (!gone.ok) return gone;
        }
        return ok({ ids });
      },
    );
    for (const { memberId } of people) session.search.touch(db, memberId);
    return written;
  },

  'transfer.update': ({ id, version, plan, person }, { db, today, write }) => {
    const now = getTransfer(db, id);
    if (!now) return fail('transfer.not-found');
    if (now.state !== 'drafted')
      return fail('transfer.wrong-state', { deed: 'Sửa giấy', state: transferShownStates[now.state] });
    const judged = firstRefusal(planProblems(db, { plan, people: [person], except: id, today }));
    if (!judged.ok) return judged;
    return write('Sửa giấy giới thiệu đang lập', (w: WriteDb) => {
      const next = planned(w, plan, person);
      if (!next) return fail('member.not-found');
      const { boxes, spoiled, noticeSentOn, noticeReceivedOn } = now;
      const kept = plan.paperKind === now.paperKind ? boxes : [];
      return updateTransfer(w, { ...next, boxes: kept, spoiled, noticeSentOn, noticeReceivedOn, id, version })
        ? ok(null)
        : fail('transfer.changed-meanwhile');
    });
  },
};
