/**
 * Answers one condition of a list: the ids of those for whom it holds, today or on a day. Each condition is asked by
 * itself and remembered by the caller (electron/core/member-search.ts), so that a chip put aside or brought back
 * costs nothing, and every chip knows how many it would find alone.
 */

import {
  type Condition,
  conditionProblem,
  type FilterField,
  filterFields,
} from '../../shared/rules/member-filter.ts';
import { partyAge } from '../../shared/rules/party-age.ts';
import { fullYears, lastDayToBe } from '../../shared/text/age.ts';
import { addDays } from '../../shared/text/day-arithmetic.ts';
import { canonicalTone, foldText } from '../../shared/text/names.ts';
import { columnName } from '../column-name.ts';
import type { ReadDb } from '../connection.ts';
import { eventsOfMembers } from './event.ts';
import { customFilterFields } from './list-custom.ts';
import { subtreeIds } from './organisation.ts';
import { subtreeIdsAsOf } from './organisation-as-of.ts';
import { partyAgeFrom, withOwnPartyAge } from './party-age-sql.ts';
import { ruleChanges } from './rule-change.ts';

export interface AskedOn {
  /** the day that is looked at, ISO */
  readonly day: string;
  /** today has a table of its own */
  readonly isToday: boolean;
}

interface Part {
  readonly where: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Everybody who stood in the register on that day. */
export const idsOn = (db: ReadDb, { day, isToday }: AskedOn): number[] =>
  isToday
    ? db.pluck('SELECT member_id FROM member_state')
    : db.pluck('SELECT member_id FROM member_period WHERE from_on <= ? AND until_on > ?', [day, day]);

const idsByState = (db: ReadDb, asked: AskedOn, { where, params = {} }: Part): number[] =>
  asked.isToday
    ? db.pluck(`SELECT member_id FROM member_state s WHERE ${where}`, { ...params })
    : db.pluck(
        `SELECT member_id FROM member_period s WHERE ${where} AND s.from_on <= @onDay AND s.until_on > @onDay`,
        { ...params, onDay: asked.day },
      );

const idsByRecord = (db: ReadDb, { where, params = {} }: Part): number[] =>
  db.pluck(`SELECT id FROM member m WHERE ${where}`, { ...params });

/**
 * A date that is known to the year only is found by any day of that year: nobody drops out of a list because a
 * paper says less. Cut to the shorter of both, text compares as time.
 */
const datePart = (column: string, operator: 'from' | 'until', value: string): Part => ({
  where: `${column} <> '' AND substr(${column}, 1, length(@value)) ${operator === 'from' ? '>=' : '<='} substr(@value, 1, length(${column}))`,
  params: { value },
});

/** Reads a column and compares as people do: without diacritics unless some were typed. */
function textIds(
  db: ReadDb,
  sql: string,
  params: readonly unknown[],
  { operator, values }: Condition,
): number[] {
  const wanted = values.map((value) => {
    const typed = canonicalTone(value).trim();
    const folded = foldText(value);
    return {
      text: typed,
      fold: folded === typed ? foldText : canonicalTone,
      digits: value.replace(/[\s.-]/g, ''),
    };
  });
  const known = new Map<string, boolean>();
  const holds = (written: string): boolean => {
    const seen = known.get(written);
    if (seen !== undefined) return seen;
    const compact = written.replace(/[\s.-]/g, '');
    const found = wanted.some(({ text, fold, digits }) => {
      const there = fold(written);
      if (operator !== 'contains') return there === text;
      return there.includes(text) || (/^\d+$/.test(digits) && compact.includes(digits));
    });
    known.set(written, found);
    return found;
  };
  return db
    .all<{ id: number; value: string }>(sql, params)
    .flatMap(({ id, value }) => (holds(value) === (operator !== 'isNot') ? [id] : []));
}

/** Party age as the rule counts it (shared/rules/party-age.ts); those who left and came back one by one. */
function partyAgeIds(db: ReadDb, asked: AskedOn, { operator, values }: Condition): number[] {
  const holds = (years: number): boolean =>
    values.some((v) =>
      operator === 'is'
        ? years === Number(v)
        : operator === 'atLeast'
          ? years >= Number(v)
          : years <= Number(v),
    );
  const rows = idsByStateRows(db, asked);
  const own = withOwnPartyAge(db);
  const asksLedger = new Set(own);
  const ids = rows
    .filter(({ id, recognised, from }) => recognised === 1 && from.length === 10 && !asksLedger.has(id))
    .filter(({ from }) => from <= asked.day)
    .flatMap(({ id, from }) => (holds(fullYears(from, asked.day)) ? [id] : []));
  const here = new Set(rows.map(({ id }) => id));
  for (const [id, events] of eventsOfMembers(db, own)) {
    const age = here.has(id) ? partyAge(events, asked.day, ruleChanges(db)) : null;
    if (age?.known && holds(age.years)) ids.push(id);
  }
  return ids;
}

interface PartyAgeRow {
  readonly id: number;
  readonly from: string;
  readonly recognised: number;
}

function idsByStateRows(db: ReadDb, asked: AskedOn): PartyAgeRow[] {
  const columns = `member_id AS id, ${partyAgeFrom} AS "from", s.official_on IS NOT NULL AS recognised`;
  // Of those in doubt a decision may have confirmed the age.
  const where = "s.status IN ('official', 'unverified')";
  return asked.isToday
    ? db.all(`SELECT ${columns} FROM member_state s WHERE ${where}`)
    : db.all(`SELECT ${columns} FROM member_period s WHERE ${where} AND from_on <= ? AND until_on > ?`, [
        asked.day,
        asked.day,
      ]);
}

/** What lies over the status lasts until its day has passed, whether or not anybody entered its end. */
const flagPart = (field: string, { day }: AskedOn): string => {
  if (field === 'residence') return 's.residence_since IS NOT NULL';
  const until = `s.${field}_until`;
  return `s.${field}_since IS NOT NULL AND (${until} IS NULL OR ${until} >= '${day}')`;
};

function stateIds(db: ReadDb, asked: AskedOn, condition: Condition): number[] {
  const { field, operator, values } = condition;
  const list = JSON.stringify(values);
  if (field === 'status') {
    const not = operator === 'isNot' ? 'NOT ' : '';
    return idsByState(db, asked, {
      where: `s.status ${not}IN (SELECT value FROM json_each(@list))`,
      params: { list },
    });
  }
  if (field === 'organisation') {
    if (operator === 'missing') return idsByState(db, asked, { where: 's.org_id IS NULL' });
    const below = (id: number) => (asked.isToday ? subtreeIds(db, id) : subtreeIdsAsOf(db, id, asked.day));
    const orgs = JSON.stringify([...new Set(values.flatMap((id) => below(Number(id))))]);
    return idsByState(db, asked, {
      where: 's.org_id IN (SELECT value FROM json_each(@orgs))',
      params: { orgs },
    });
  }
  if (field === 'partyAge') {
    if (operator === 'atLeast' || operator === 'atMost' || operator === 'is')
      return partyAgeIds(db, asked, condition);
    const known = new Set(partyAgeIds(db, asked, { ...condition, operator: 'atLeast', values: ['0'] }));
    return operator === 'present' ? [...known] : idsOn(db, asked).filter((id) => !known.has(id));
  }
  if (field === 'age') return ageIds(db, asked, condition);
  if (field === 'badgeLevel') {
    if (operator === 'missing') return idsByState(db, asked, { where: 's.badge_level = 0' });
    if (operator === 'present') return idsByState(db, asked, { where: 's.badge_level > 0' });
    const sign = operator === 'is' ? '=' : operator === 'atLeast' ? '>=' : '<=';
    return idsByState(db, asked, { where: `s.badge_level ${sign} @n`, params: { n: Number(values[0]) } });
  }
  if (operator === 'yes' || operator === 'no') {
    const holds = flagPart(field, asked);
    return idsByState(db, asked, { where: operator === 'yes' ? holds : `NOT (${holds})` });
  }
  const column = `s.${columnName(field)}`;
  if (operator === 'missing') return idsByState(db, asked, { where: `${column} IS NULL` });
  if (operator === 'present') return idsByState(db, asked, { where: `${column} IS NOT NULL` });
  // Several dates are any of them, so the widest decides; the editor offers one.
  const date = operator === 'from' ? values.toSorted()[0] : values.toSorted().at(-1);
  return idsByState(db, asked, datePart(column, operator === 'from' ? 'from' : 'until', date ?? ''));
}

/** By the date of birth; a year of birth alone is taken for as young and as old as it may mean. */
function ageIds(db: ReadDb, { day }: AskedOn, { operator, values }: Condition): number[] {
  if (operator === 'missing') return idsByRecord(db, { where: "m.born_on = ''" });
  if (operator === 'present') return idsByRecord(db, { where: "m.born_on <> ''" });
  const n = Number(values[0]);
  const atLeast = () => idsByRecord(db, datePart('m.born_on', 'until', lastDayToBe(n, day)));
  const atMost = () => idsByRecord(db, datePart('m.born_on', 'from', addDays(lastDayToBe(n + 1, day), 1)));
  if (operator === 'atLeast') return atLeast();
  if (operator === 'atMost') return atMost();
  const young = new Set(atMost());
  return atLeast().filter((id) => young.has(id));
}

function recordIds(db: ReadDb, field: FilterField, condition: Condition): number[] {
  const { operator, values } = condition;
  const column = `m.${columnName(field.id)}`;
  if (operator === 'missing') return idsByRecord(db, { where: `${column} = ''` });
  if (operator === 'present') return idsByRecord(db, { where: `${column} <> ''` });
  if (operator === 'from' || operator === 'until')
    return idsByRecord(db, datePart(column, operator, values[0] ?? ''));
  // "Not the Kinh" does not count those of whom nothing is written.
  return textIds(
    db,
    `SELECT id, ${columnName(field.id)} AS value FROM member WHERE ${columnName(field.id)} <> ''`,
    [],
    condition,
  );
}

function customIds(db: ReadDb, field: FilterField, asked: AskedOn, condition: Condition): number[] {
  const id = Number(field.id.slice('custom:'.length));
  const { operator, values } = condition;
  const filled = () =>
    db.all<{ id: number; value: string }>(
      "SELECT member_id AS id, value FROM custom_value WHERE field_id = ? AND value <> ''",
      [id],
    );
  if (operator === 'present') return filled().map((row) => row.id);
  if (operator === 'missing') {
    const has = new Set(filled().map((row) => row.id));
    return idsOn(db, asked).filter((member) => !has.has(member));
  }
  if (operator === 'from' || operator === 'until') {
    const { where, params } = datePart('value', operator, values[0] ?? '');
    return db.pluck(`SELECT member_id FROM custom_value WHERE field_id = @id AND ${where}`, {
      ...params,
      id,
    });
  }
  if (field.kind === 'number') {
    const n = (text: string) => Number(text.replace(',', '.'));
    const wanted = n(values[0] ?? '');
    const holds = (value: number) =>
      operator === 'is' ? value === wanted : operator === 'atLeast' ? value >= wanted : value <= wanted;
    return filled().flatMap((row) => (holds(n(row.value)) ? [row.id] : []));
  }
  return textIds(
    db,
    "SELECT member_id AS id, value FROM custom_value WHERE field_id = ? AND value <> ''",
    [id],
    condition,
  );
}

/** Nobody, when the condition cannot be asked (a field that is no more): the chip then says so. */
export function idsMatching(db: ReadDb, condition: Condition, asked: AskedOn): number[] {
  const fields = filterFields(condition.field.startsWith('custom:') ? customFilterFields(db) : []);
  const field = fields.find((f) => f.id === condition.field);
  if (!field || conditionProblem(condition, fields) !== null) return [];
  switch (field.source) {
    case 'state':
      return stateIds(db, asked, condition);
    case 'record':
      return recordIds(db, field, condition);
    case 'custom':
      return customIds(db, field, asked, condition);
  }
}
