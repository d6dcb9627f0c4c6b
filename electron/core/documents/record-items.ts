/**
 * The 30 items of a member's record for paper: whole, in short, or since a day. Identity numbers are masked
 * until the reason is given; what the screen shows only for a reason stays masked here (Luật 91/2025/QH15; HD 06-HD/TW, mục 8.2).
 */
import type { ReadDb } from '../../../db/connection.ts';
import { eventsOfMember } from '../../../db/repo/event.ts';
import { itemsOfMember } from '../../../db/repo/member-item.ts';
import { organisationNames } from '../../../db/repo/organisation.ts';
import { type RecordSince, recordSince } from '../../../db/repo/record-since.ts';
import { itemsToSee } from '../../../db/restricted-tables.ts';
import type { Facts } from '../../../shared/documents/fill-marks.ts';
import { type RecordItem, recordSinceKey } from '../../../shared/documents/record-item.ts';
import { type PlannedItem, recordPlan } from '../../../shared/documents/record-plan.ts';
import { recordTable } from '../../../shared/documents/record-tables.ts';
import { ofTheTier, type RecordSource, recordValue } from '../../../shared/documents/record-values.ts';
import type { Block, DocumentTemplate } from '../../../shared/documents/template.ts';
import type { EventKind, LedgerEvent } from '../../../shared/entities/event.ts';
import { type MemberRecord, memberFieldNames } from '../../../shared/entities/member.ts';
import { recordPaper as words } from '../../../shared/i18n/vi/record-paper.ts';
import type { Paper, PaperPerson } from '../../../shared/ipc/document.ts';
import type { MemberRow } from '../../../shared/ipc/member.ts';
import { standingEvents } from '../../../shared/rules/lifecycle.ts';
import { recordAsOf } from '../../../shared/rules/record-as-of.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { addDays, endOfTime, firstDayOf } from '../../../shared/text/day-arithmetic.ts';
import { maskRecord } from '../../../shared/text/mask-identity.ts';
import { momentDay } from '../../../shared/text/moment.ts';
import { memberRows } from '../member-handlers.ts';

type RecordPart = Extract<Block, { kind: 'record' }>['part'];

/** The papers with the record of each person, where their template shows it. */
export function withRecords(
  db: ReadDb,
  papers: readonly Paper[],
  { body }: DocumentTemplate,
  {
    answers,
    open,
    tierOpen,
  }: { readonly answers: Facts; readonly open: ReadonlySet<number>; readonly tierOpen: boolean },
): readonly Paper[] {
  const block = body.layout === 'party' ? body.blocks.find((one) => one.kind === 'record') : undefined;
  if (!block) return papers;
  const ids = papers.flatMap(({ people }) => people.map(({ memberId }) => memberId));
  const records = recordItems(db, [...new Set(ids)], {
    part: block.part,
    since: answers[recordSinceKey] ?? '',
    open,
    tierOpen,
  });
  const withRecord = (person: PaperPerson) => ({ ...person, record: records.get(person.memberId) ?? [] });
  return papers.map((paper) => ({ ...paper, people: paper.people.map(withRecord) }));
}

/**
 * @param since of the part 'changes': ISO, perhaps only a year or month; '' = not said, so nothing is claimed
 * @param open members whose identity numbers may stand in full
 * @param tierOpen whether the items of the restricted tier are printed; else their places say that they are not
 */
export function recordItems(
  db: ReadDb,
  ids: readonly number[],
  {
    part,
    since,
    open,
    tierOpen,
  }: {
    readonly part: RecordPart;
    readonly since: string;
    readonly open: ReadonlySet<number>;
    readonly tierOpen: boolean;
  },
): ReadonlyMap<number, readonly RecordItem[]> {
  const names = organisationNames(db);
  return new Map(
    memberRows(db, ids).map((row) => {
      const events = eventsOfMember(db, row.id);
      const source: RecordSource = {
        ...{
          record: open.has(row.id) ? row.record : maskRecord(row.record),
          items: itemsToSee(itemsOfMember(db, row.id), tierOpen),
          tierOpen,
          state: row.state,
        },
        events: standingEvents(events, endOfTime),
        orgName: (id) => (id === null ? '' : (names.get(id) ?? '')),
      };
      const plan = part === 'brief' ? recordPlan.filter(({ brief }) => brief) : recordPlan;
      if (part !== 'changes') return [row.id, plan.map((item) => itemOf(item, source, false))];
      if (since === '') return [row.id, plan.map(unsaid)];
      const logged = recordSince(db, row.id, firstDayOf(since));
      const isChanged = changesOf(row, events, logged, firstDayOf(since));
      const items = plan.map((item) => itemOf(item, source, isUnsaid(item, source) || isChanged(item)));
      return [row.id, logged.cameSince ? [noticeOf(since), ...items] : items];
    }),
  );
}

const itemOf = (item: PlannedItem, source: RecordSource, changed: boolean): RecordItem => ({
  ...{ number: item.number, label: item.label, changed },
  value: recordValue(item, source),
  table: recordTable(item, source),
});

/** A "K" would say that nothing changed where nothing may be said. */
const isUnsaid = (item: PlannedItem, { tierOpen }: RecordSource): boolean => !tierOpen && ofTheTier(item);

/** Without a day there is neither a change nor a "K": the place is left for the pen. */
const unsaid = ({ number, label }: PlannedItem): RecordItem => ({
  ...{ number, label, value: '', table: null, changed: true },
});

const noticeOf = (since: string): RecordItem => ({
  ...{ number: '', label: words.notice, value: words.cameLater(formatDate(since)), table: null },
  changed: true,
});

/**
 * An item has changed when what is written of it is another than on that day, or when it took effect since. What was
 * blank and has been filled in counts: it is better told once too often to the upper level than not at all.
 */
function changesOf(
  { record }: MemberRow,
  events: readonly LedgerEvent[],
  logged: RecordSince,
  since: string,
): (item: PlannedItem) => boolean {
  const before: MemberRecord = recordAsOf(record, events, addDays(since, -1));
  const fields = new Set([
    ...logged.fields,
    ...memberFieldNames.filter((name) => before[name] !== record[name]),
  ]);
  const kinds = new Set<string>(logged.struckOut);
  for (const event of events) if (isNews(event, since)) kinds.add(event.kind);
  return (item) =>
    item.fields.some((name) => fields.has(name)) ||
    item.lists.some((kind) => logged.items.has(kind)) ||
    item.events.some((kind: EventKind) => kinds.has(kind));
}

/** Old entries that a roster brought in are no news; one that a person entered late is. */
const isNews = (event: LedgerEvent, since: string): boolean =>
  event.withdrawnReason === null &&
  (firstDayOf(event.effectiveOn) >= since ||
    (event.batchId === null && isoDay(momentDay(event.enteredAt)) >= since));

/** dd/mm/yyyy of Vietnam's clock → ISO */
const isoDay = (day: string): string => day.split('/').reverse().join('-');
