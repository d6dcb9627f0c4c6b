/** Cards, commendations and five years of ratings for the practice register, so that their screens show something. */
import type { WriteDb } from '../../db/connection.ts';
import { insertCardList, membersWithoutCard, putOnCardList } from '../../db/repo/card.ts';
import { insertOrganisationCommendation } from '../../db/repo/commendation.ts';
import { eventsOfMember, eventsOfMembers, insertEvent } from '../../db/repo/event.ts';
import { getMembers } from '../../db/repo/member.ts';
import { statesAsOf } from '../../db/repo/member-period.ts';
import { refreshState } from '../../db/repo/member-state.ts';
import { insertRating, insertRatingYear } from '../../db/repo/rating.ts';
import type { CommendationForm } from '../../shared/entities/commendation.ts';
import { activeStatuses } from '../../shared/entities/member-state.ts';
import { ledgerSource } from '../../shared/i18n/vi/year.ts';
import type { RatingLevel } from '../../shared/rules/rating-names.ts';
import { yearEnd } from '../../shared/rules/regulations/classification.ts';
import { addMonths } from '../../shared/text/dates.ts';
import { putCardOnRecord } from './event-card.ts';
import { practiceEvent } from './practice-lives.ts';

interface Practice {
  readonly memberIds: readonly number[];
  readonly branches: readonly number[];
  readonly today: string;
  readonly entered: { readonly at: string; readonly by: string };
}

export function practiceHonours(db: WriteDb, practice: Practice): void {
  cards(db, practice);
  commendations(db, practice);
  ratings(db, practice);
}

/** One card lost, one of eight digits changed for twelve, and a list for those who have none. */
function cards(db: WriteDb, { memberIds, today, entered }: Practice): void {
  const on = addMonths(today, -2);
  const states = statesAsOf(db, memberIds, on);
  const ledgers = eventsOfMembers(db, memberIds);
  // People in whose lives nothing happened since, so that no rule minds.
  const [loser, changer] = getMembers(db, memberIds).filter(
    ({ id, record }) =>
      states.get(id)?.status === 'official' &&
      record.cardNumber.length === 8 &&
      record.citizenId.length === 12 &&
      (ledgers.get(id) ?? []).every((e) => e.effectiveOn < on),
  );
  if (loser) {
    const lost = practiceEvent('cardLost', on, { circumstances: 'Mất ví khi đi công tác' });
    insertEvent(db, { ...lost, memberId: loser.id }, entered);
    refreshState(db, loser.id, today);
  }
  if (changer) {
    const changed = practiceEvent(
      'cardIssued',
      on,
      { form: 'exchange', cardNumber: changer.record.citizenId },
      { number: '18-DS/ĐU', signedOn: on },
    );
    insertEvent(db, { ...changed, memberId: changer.id }, entered);
    putCardOnRecord(db, changer.id, eventsOfMember(db, changer.id), entered.at);
    refreshState(db, changer.id, today);
  }
  const waiting = membersWithoutCard(db, null, 3).rows.map((row) => row.memberId);
  const drawnOn = addMonths(today, -1);
  const name = `Đợt tháng ${drawnOn.slice(5, 7)}/${drawnOn.slice(0, 4)}`;
  putOnCardList(db, insertCardList(db, { name, drawnOn, form: 'new', note: '' }), waiting);
}

function commendations(db: WriteDb, { branches, today }: Practice): void {
  const year = Number(today.slice(0, 4));
  const give = (orgId: number | undefined, form: CommendationForm, number: string, commendedOn: string) => {
    if (orgId === undefined) return;
    const of = Number(commendedOn.slice(0, 4)) - 1;
    insertOrganisationCommendation(db, orgId, {
      form,
      title: `Hoàn thành xuất sắc nhiệm vụ năm ${of}`,
      commendedOn,
      decision: {
        number,
        signedOn: commendedOn,
        authority: 'Đảng ủy phường Hoa Ban',
        signer: 'Trần Văn Mẫu',
      },
      level: 'grassroots',
      year: of,
      amount: null,
      note: '',
    });
  };
  give(branches[0], 'flag', '5-QĐ/ĐU', `${year}-01-15`);
  give(branches[1], 'certificateOfMerit', '6-QĐ/ĐU', `${year}-01-15`);
  give(branches[2], 'certificateOfMerit', '6-QĐ/ĐU', `${year}-01-15`);
  give(branches[1], 'flag', '4-QĐ/ĐU', `${year - 1}-01-16`);
}

/** Every twelfth had the best level each year, every other twelfth in most of them. */
function levelOf(n: number, year: number): RatingLevel {
  if (n % 12 === 0) return 'excellent';
  if (n % 12 === 6) return (n + year) % 4 === 0 ? 'good' : 'excellent';
  return n % 17 === 3 ? 'fair' : 'good';
}

function ratings(db: WriteDb, { memberIds, today, entered }: Practice): void {
  const last = Number(today.slice(0, 4)) - 1;
  for (let year = last - 4; year <= last; year++) {
    const states = statesAsOf(db, memberIds, yearEnd(year));
    insertRatingYear(
      db,
      { year, source: 'ledger', sourceNote: ledgerSource(year), asOf: yearEnd(year) },
      entered,
    );
    for (const [n, memberId] of memberIds.entries()) {
      const state = states.get(memberId);
      if (!state || !activeStatuses.includes(state.status)) continue;
      const row = { year, memberId, orgId: state.orgId, note: '', written: '', batchId: null };
      insertRating(db, { ...row, level: levelOf(n, year), reason: null }, entered);
    }
  }
}
