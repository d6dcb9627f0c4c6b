/** Lists of those for whom cards are asked (mẫu 1-TĐV), and who holds no card. */
import type { CardList, CardListHead, WithoutCard } from '../../shared/ipc/card.ts';
import { maskIdentity } from '../../shared/text/mask-identity.ts';
import type { ReadDb, WriteDb } from '../connection.ts';

/** Any entry of the ledger about a card that stands. */
const cardEntry = "kind IN ('cardIssued', 'cardLost', 'cardReturned') AND withdrawn_reason IS NULL";

const carded = `EXISTS (SELECT 1 FROM event e WHERE e.member_id = p.member_id AND e.kind = 'cardIssued'
  AND e.withdrawn_reason IS NULL AND e.effective_on >= l.drawn_on)`;

const listColumns = `SELECT l.id, l.version, l.name, l.drawn_on AS drawnOn, l.form, l.note,
  count(p.member_id) AS people, sum(${carded}) AS carded,
  sum(p.member_id IN (SELECT member_id FROM photo)) AS photos
  FROM card_list l JOIN card_list_person p ON p.list_id = l.id`;

/** Newest first. */
export const cardLists = (db: ReadDb, limit: number): CardList[] =>
  db.all<CardList>(`${listColumns} GROUP BY l.id ORDER BY l.drawn_on DESC, l.id DESC LIMIT ?`, [limit]);

export const getCardList = (db: ReadDb, id: number): CardList | undefined =>
  db.get<CardList>(`${listColumns} WHERE l.id = ? GROUP BY l.id`, [id]);

/** Members of a list by name. */
export const peopleOfCardList = (db: ReadDb, id: number): number[] =>
  db.pluck(
    `SELECT p.member_id FROM card_list_person p JOIN member m ON m.id = p.member_id
     WHERE p.list_id = ? ORDER BY m.name_sort, m.id`,
    [id],
  );

/** The first card issued on or after a day, by member. */
export const cardsIssuedSince = (
  db: ReadDb,
  memberIds: readonly number[],
  day: string,
): Map<number, { readonly cardNumber: string; readonly issuedOn: string }> =>
  new Map(
    db
      .all<{ memberId: number; cardNumber: string; issuedOn: string }>(
        `SELECT member_id AS memberId, payload ->> '$.cardNumber' AS cardNumber, effective_on AS issuedOn
         FROM event WHERE member_id IN (SELECT value FROM json_each(?)) AND kind = 'cardIssued'
           AND withdrawn_reason IS NULL AND effective_on >= ? ORDER BY effective_on DESC, id DESC`,
        [JSON.stringify(memberIds), day],
      )
      .map(({ memberId, ...card }) => [memberId, card]),
  );

export const insertCardList = (db: WriteDb, { name, drawnOn, form, note }: CardListHead): number =>
  db.run('INSERT INTO card_list (name, drawn_on, form, note) VALUES (?, ?, ?, ?)', [
    name,
    drawnOn,
    form,
    note,
  ]).id;

/** @returns false when it is no longer the one that the form was opened with */
export const updateCardList = (
  db: WriteDb,
  list: CardListHead & { readonly id: number; readonly version: number },
): boolean =>
  db.run(
    `UPDATE card_list SET name = ?, drawn_on = ?, form = ?, note = ?, version = version + 1
     WHERE id = ? AND version = ?`,
    [list.name, list.drawnOn, list.form, list.note, list.id, list.version],
  ).changes === 1;

export function putOnCardList(db: WriteDb, listId: number, memberIds: readonly number[]): void {
  for (const memberId of memberIds)
    db.run('INSERT INTO card_list_person (list_id, member_id) VALUES (?, ?) ON CONFLICT DO NOTHING', [
      listId,
      memberId,
    ]);
}

export function takeOffCardList(db: WriteDb, listId: number, memberIds: readonly number[]): void {
  for (const memberId of memberIds)
    db.run('DELETE FROM card_list_person WHERE list_id = ? AND member_id = ?', [listId, memberId]);
}

export function deleteCardList(db: WriteDb, id: number, version: number): boolean {
  const found = db.pluck('SELECT 1 FROM card_list WHERE id = ? AND version = ?', [id, version]).length > 0;
  if (!found) return false;
  db.run('DELETE FROM card_list_person WHERE list_id = ?', [id]);
  return db.run('DELETE FROM card_list WHERE id = ?', [id]).changes === 1;
}

interface WithoutRow extends Omit<WithoutCard, 'list' | 'hasPhoto'> {
  readonly hasPhoto: 0 | 1;
  readonly listId: number | null;
  readonly listName: string | null;
  readonly listDrawnOn: string | null;
  readonly total: number;
}

/**
 * Official members without a card: none since recognition (and no number in the record), or lost or given back and
 * none since. Those without longest stand first.
 * @param orgIds null = the whole register
 */
export function membersWithoutCard(
  db: ReadDb,
  orgIds: readonly number[] | null,
  limit: number,
): { readonly found: number; readonly rows: readonly WithoutCard[] } {
  const rows = db.all<WithoutRow>(
    `WITH who (member_id, why, since) AS (
       SELECT s.member_id, 'never', ifnull(s.official_on, '') FROM member_state s
       JOIN member m ON m.id = s.member_id AND m.card_number = ''
       WHERE s.status = 'official'
         AND NOT EXISTS (SELECT 1 FROM event e WHERE e.member_id = s.member_id AND ${cardEntry})
       UNION ALL
       SELECT e.member_id, CASE e.kind WHEN 'cardLost' THEN 'lost' ELSE 'returned' END, e.effective_on
       FROM event e JOIN member_state s ON s.member_id = e.member_id AND s.status IN ('official', 'unverified')
       WHERE e.kind IN ('cardLost', 'cardReturned') AND e.withdrawn_reason IS NULL
         AND NOT EXISTS (SELECT 1 FROM event n WHERE n.member_id = e.member_id AND n.kind IN ('cardIssued', 'cardLost', 'cardReturned')
           AND n.withdrawn_reason IS NULL AND (n.effective_on > e.effective_on
             OR (n.effective_on = e.effective_on AND (n.kind = 'cardIssued' OR n.id > e.id)))))
     SELECT m.id AS memberId, m.full_name AS name, m.born_on AS bornOn, ifnull(o.name, '') AS orgName,
       ifnull(s.admitted_on, '') AS admittedOn, ifnull(s.official_on, '') AS officialOn, w.why, w.since,
       m.citizen_id AS citizenId,
       EXISTS (SELECT 1 FROM photo f WHERE f.member_id = m.id) AS hasPhoto,
       l.id AS listId, l.name AS listName, l.drawn_on AS listDrawnOn, count(*) OVER () AS total
     FROM who w JOIN member m ON m.id = w.member_id AND m.discarded_why = ''
     JOIN member_state s ON s.member_id = m.id LEFT JOIN organisation o ON o.id = s.org_id
     LEFT JOIN card_list l ON l.id = (SELECT n.id FROM card_list n JOIN card_list_person p ON p.list_id = n.id
       WHERE p.member_id = m.id AND n.drawn_on >= w.since ORDER BY n.drawn_on DESC, n.id DESC LIMIT 1)
     WHERE :orgs IS NULL OR s.org_id IN (SELECT value FROM json_each(:orgs))
     ORDER BY w.since, m.name_sort, m.id LIMIT :limit`,
    { orgs: orgIds === null ? null : JSON.stringify(orgIds), limit },
  );
  return {
    found: rows[0]?.total ?? 0,
    rows: rows.map(({ listId, listName, listDrawnOn, hasPhoto, total: _, ...person }) => ({
      ...person,
      citizenId: maskIdentity(person.citizenId),
      hasPhoto: hasPhoto === 1,
      list: listId === null ? null : { id: listId, name: listName ?? '', drawnOn: listDrawnOn ?? '' },
    })),
  };
}
